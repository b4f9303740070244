package org.residentpension.web.faces;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.residentpension.enrollment.ApplicationService;
import org.residentpension.kernel.IdNumberCheck;

/** What the identity number on the form says by itself: born when, of which sex, or what it should rather be. */
@Named
@ViewScoped
public class NumberLook implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ApplicationService service;

    private transient IdNumberCheck check;

    public IdNumberCheck at(String number) {
        check = service.check(number, null);
        return check;
    }

    public IdNumberCheck getCheck() {
        return check;
    }

    public boolean isRead() {
        return check != null && !check.isRejected();
    }

    /** The 18 characters that a 15-digit number became, for the user to accept (R-ID-5); else null. */
    public String getSuggestion() {
        return check == null ? null : check.suggestion();
    }
}

package org.residentpension.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Right;

/** Whether a page shows a button; the service behind it asks again. */
@Named
@RequestScoped
public class Rights {

    @Inject
    private Caller caller;

    /** By the name of a {@link Right}; a name that is none fails the page. */
    public boolean may(String right) {
        return caller.may(Right.valueOf(right));
    }
}

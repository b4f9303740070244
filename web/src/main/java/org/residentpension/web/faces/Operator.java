package org.residentpension.web.faces;

import jakarta.enterprise.context.SessionScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Locale;
import org.residentpension.web.http.Address;

/** The one bean that lives as long as the session: the language the operator chose. */
@Named
@SessionScoped
public class Operator implements Serializable {

    private static final long serialVersionUID = 1L;

    private Locale locale = Locale.SIMPLIFIED_CHINESE;

    public Locale getLocale() {
        return locale;
    }

    public boolean isChinese() {
        return Locale.CHINESE.getLanguage().equals(locale.getLanguage());
    }

    /**
     * Called by the language links with {@code zh} or {@code en}; everything else means Chinese. Goes back to the same page
     * at the same address, which loads itself anew.
     */
    public void speak(String language) {
        locale = "en".equals(language) ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
        ExternalContext external = FacesContext.getCurrentInstance().getExternalContext();
        go(external.getRequestContextPath() + Address.standing((HttpServletRequest) external.getRequest()));
    }

    /** Another site that the configuration names, never one that a request names. */
    public void leaveTo(URI address) {
        go(address.toString());
    }

    private static void go(String address) {
        try {
            FacesContext.getCurrentInstance().getExternalContext().redirect(address);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}

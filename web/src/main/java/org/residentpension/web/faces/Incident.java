package org.residentpension.web.faces;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Gives a failure a number that the user can tell and the administrator can find in the server's log. */
@Named
@RequestScoped
public class Incident {

    private static final Logger LOG = Logger.getLogger(Incident.class.getName());

    @Inject
    private HttpServletRequest request;

    private String number;

    @PostConstruct
    void record() {
        number = UUID.randomUUID().toString().substring(0, 8).toUpperCase(java.util.Locale.ROOT);
        Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.log(
                Level.SEVERE,
                "incident " + number + " at " + request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI),
                cause);
    }

    public String getNumber() {
        return number;
    }
}

package org.residentpension.web.faces;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;

/** A failure gets a number that the user can tell and the administrator can find in the server's log. */
public final class Incident {

    private static final Logger LOG = Logger.getLogger(Incident.class.getName());
    private static final int LENGTH = 8;

    private Incident() {}

    /** Writes the failure to the log. @return its number */
    public static String record(HttpServletRequest request, Throwable cause) {
        String number = UUID.randomUUID().toString().substring(0, LENGTH).toUpperCase(Locale.ROOT);
        Object failed = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        LOG.log(
                Level.SEVERE,
                "incident " + number + " at " + request.getMethod() + " "
                        + Objects.requireNonNullElse(failed, request.getRequestURI()),
                cause);
        return number;
    }

    static boolean isNumber(String text) {
        return text != null && text.matches("[0-9A-F]{" + LENGTH + "}");
    }
}

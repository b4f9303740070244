package org.residentpension.web.faces;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Draws a new token each time a form with {@code r:once} is shown. */
@Named("once")
@ApplicationScoped
public class OnceView {

    static final String PARAMETER = "once";
    private static final int BYTES = 16;
    private static final SecureRandom RANDOM = new SecureRandom();

    public String getToken() {
        byte[] token = new byte[BYTES];
        RANDOM.nextBytes(token);
        return HexFormat.of().formatHex(token);
    }
}

package org.residentpension.web.signon;

import java.net.URI;
import java.util.Optional;
import org.eclipse.microprofile.config.Config;

/** What the site says of one kind of portal: everything below one prefix of its settings. */
record SignOnSettings(Config config, String prefix) {

    Optional<String> value(String name) {
        return config.getOptionalValue(prefix + name, String.class).filter(text -> !text.isBlank());
    }

    String value(String name, String otherwise) {
        return value(name).orElse(otherwise);
    }

    String required(String name) throws SignInRefused {
        return value(name).orElseThrow(() -> new SignInRefused(SignInFault.SETTINGS, prefix + name + " is not set"));
    }

    /** An address whose answers are believed: over TLS, or on this very machine. No slash at its end. */
    URI trusted(String name) throws SignInRefused {
        URI address = address(name);
        boolean here = "localhost".equals(address.getHost()) || "127.0.0.1".equals(address.getHost());
        if (!"https".equals(address.getScheme()) && !here) {
            throw new SignInRefused(SignInFault.SETTINGS, prefix + name + " must begin with https://");
        }
        return address;
    }

    /** An address of the county's own network, with or without TLS. No slash at its end. */
    URI address(String name) throws SignInRefused {
        String text = required(name).replaceAll("/+$", "");
        if (!text.matches("https?://[^\\s?#]+")) {
            throw new SignInRefused(SignInFault.SETTINGS, prefix + name + " is no address");
        }
        return URI.create(text);
    }
}

package org.residentpension.portal.session;

import java.util.Objects;

/** A name by which a portal ends one of our sessions. */
public record Handle(Kind kind, String value) {

    public enum Kind {
        /** The portal's own session. */
        SESSION,
        /** Everything of one person, by issuer and subject. */
        PERSON,
        /** One ticket of several that led into a session. */
        TICKET
    }

    public Handle {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(value);
    }
}

package org.residentpension.portal.menu;

import java.io.Serializable;

/** One thing that is done to a portal's menu, or would be. */
public record MenuStep(Kind kind, String key, String title) implements Serializable {

    public enum Kind {
        CREATE,
        UPDATE,
        KEEP,
        DELETE,
        /** The pages that one of our roles opens are set. */
        ROLE
    }
}

package org.residentpension.collective;

import org.residentpension.platform.ReasonedRefusal;

/** A change of the roll that cannot be: {@code why} is already, nobody, future or number. */
public class MemberRefused extends ReasonedRefusal {

    public MemberRefused(String why, Object... about) {
        super("X_COLLECTIVE", why, about);
    }
}

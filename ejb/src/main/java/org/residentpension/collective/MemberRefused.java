package org.residentpension.collective;

import org.residentpension.platform.BusinessException;

/** A change of the roll that cannot be: {@code why} is already, nobody, future or number. */
public class MemberRefused extends BusinessException {

    private final String why;

    public MemberRefused(String why, Object about) {
        super(about);
        this.why = why;
    }

    @Override
    public String messageKey() {
        return super.messageKey() + "." + why;
    }

    @Override
    public String code() {
        return "X_COLLECTIVE";
    }
}

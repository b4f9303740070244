package org.residentpension.enrollment;

import org.residentpension.platform.BusinessException;

/** The identity number stands in our records under another name (R-NAME). */
public class NameRegisteredOtherwise extends BusinessException {

    public NameRegisteredOtherwise(Object... arguments) {
        super(arguments);
    }

    @Override
    public String code() {
        return "P_NAME_DIFFERS";
    }
}

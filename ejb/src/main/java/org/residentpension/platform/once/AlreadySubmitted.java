package org.residentpension.platform.once;

import org.residentpension.platform.BusinessException;

/** The form was sent before; what it did the first time stands, and nothing is done a second time. */
public class AlreadySubmitted extends BusinessException {

    @Override
    public String code() {
        return "X_DUPLICATE_SUBMISSION";
    }
}

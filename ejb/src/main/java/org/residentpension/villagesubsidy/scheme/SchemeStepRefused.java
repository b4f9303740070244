package org.residentpension.villagesubsidy.scheme;

import org.residentpension.kernel.ReasonCode;
import org.residentpension.platform.BusinessException;

/** A step of a scheme that cannot be taken now; the code says why and is its own sentence. */
public class SchemeStepRefused extends BusinessException {

    private final String code;

    public SchemeStepRefused(String code) {
        this.code = code;
    }

    public SchemeStepRefused(ReasonCode reason) {
        this(reason.name());
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String messageKey() {
        return super.messageKey() + "." + code;
    }
}

package org.residentpension.villagesubsidy.run;

import org.residentpension.kernel.ReasonCode;
import org.residentpension.platform.BusinessException;

/** A step of a run that cannot be taken now; the code says why and is its own sentence. */
public class RunStepRefused extends BusinessException {

    private final String code;

    public RunStepRefused(String code) {
        this.code = code;
    }

    public RunStepRefused(ReasonCode reason) {
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

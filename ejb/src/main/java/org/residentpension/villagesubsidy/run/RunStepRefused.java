package org.residentpension.villagesubsidy.run;

import org.residentpension.kernel.ReasonCode;
import org.residentpension.platform.ReasonedRefusal;

/** A step of a run that cannot be taken now; the code says why and is its own sentence. */
public class RunStepRefused extends ReasonedRefusal {

    public RunStepRefused(String code) {
        super(code, code);
    }

    public RunStepRefused(ReasonCode reason) {
        this(reason.name());
    }
}

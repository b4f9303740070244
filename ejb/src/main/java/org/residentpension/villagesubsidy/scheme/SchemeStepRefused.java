package org.residentpension.villagesubsidy.scheme;

import org.residentpension.kernel.ReasonCode;
import org.residentpension.platform.BusinessException;

/** A step of a scheme that cannot be taken now; the code says why and has its own sentence. */
public class SchemeStepRefused extends BusinessException {

    private final String code;

    private SchemeStepRefused(String code) {
        this.code = code;
    }

    public SchemeStepRefused(ReasonCode reason) {
        this(reason.name());
    }

    /** The scheme does not stand where this step begins. */
    static SchemeStepRefused notNow() {
        return SchemeStepRefused.notNow();
    }

    /** The disclosure begins before the resolution or in the future, or there is one already, or none to object to. */
    static SchemeStepRefused disclosure() {
        return SchemeStepRefused.disclosure();
    }

    /** The minutes are dated in the future, or their counts contradict each other. */
    static SchemeStepRefused minutes() {
        return SchemeStepRefused.minutes();
    }

    /** The collective is not on the pilot list of the year. */
    static SchemeStepRefused pilot() {
        return SchemeStepRefused.pilot();
    }

    /** There is no funding source, or one that is not allowed (R-SCH-7). */
    static SchemeStepRefused funding() {
        return SchemeStepRefused.funding();
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

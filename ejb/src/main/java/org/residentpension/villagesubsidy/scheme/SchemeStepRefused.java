package org.residentpension.villagesubsidy.scheme;

import org.residentpension.intake.Upload;
import org.residentpension.kernel.Blanks;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.platform.ReasonedRefusal;

/** A step of a scheme that cannot be taken now; the code says why and has its own sentence. */
public class SchemeStepRefused extends ReasonedRefusal {

    private SchemeStepRefused(String code) {
        super(code, code);
    }

    public SchemeStepRefused(ReasonCode reason) {
        this(reason.name());
    }

    /** The scheme does not stand where this step begins. */
    static SchemeStepRefused notNow() {
        return new SchemeStepRefused("X_STATE");
    }

    /** The disclosure begins before the resolution or in the future, or there is one already, or none to object to. */
    static SchemeStepRefused disclosure() {
        return new SchemeStepRefused("X_DISCLOSURE");
    }

    /** The minutes are dated in the future, or their counts contradict each other. */
    static SchemeStepRefused minutes() {
        return new SchemeStepRefused("X_MINUTES");
    }

    /** A deliberation or the disclosure has no minutes or photograph on record. */
    static SchemeStepRefused files() {
        return new SchemeStepRefused("X_FILES");
    }

    /** Nobody says why, or there is no application or resolution to prove it. */
    static SchemeStepRefused grounds() {
        return new SchemeStepRefused("X_GROUNDS");
    }

    /** Why a collective stops, which it does only by a paper of its own (S2-47, S2-49). */
    static String grounded(String why, Upload paper) {
        return Blanks.textIn(why).filter(text -> paper != null).orElseThrow(SchemeStepRefused::grounds);
    }

    /** The collective has left the pilot and has no scheme under way: there is nothing to resume (S2-52). */
    static SchemeStepRefused exited() {
        return new SchemeStepRefused("X_EXITED");
    }

    /** The collective is not on the pilot list of the year. */
    static SchemeStepRefused pilot() {
        return new SchemeStepRefused("X_PILOT");
    }

    /** Every year that it is meant for is over. */
    static SchemeStepRefused yearOver() {
        return new SchemeStepRefused("X_YEAR_OVER");
    }

    /** No component or no source: nothing that a meeting could resolve on (S2-33). */
    static SchemeStepRefused incomplete() {
        return new SchemeStepRefused("X_INCOMPLETE");
    }

    /** What the township looks at is not as it should be, and nobody says why it may pass (workflows.md §3). */
    static SchemeStepRefused checks() {
        return new SchemeStepRefused("X_CHECKS");
    }

    /** It sets an amount in a way that the county does not allow (R-INC). */
    static SchemeStepRefused component() {
        return new SchemeStepRefused("X_COMPONENT");
    }

    /** There is no funding source, or one that is not allowed (R-SCH-7). */
    static SchemeStepRefused funding() {
        return new SchemeStepRefused("X_FUNDING");
    }

    /** The amounts of the funding sources do not come to the budget. */
    static SchemeStepRefused fundingSum() {
        return new SchemeStepRefused("X_FUNDING_SUM");
    }
}

package org.residentpension.web.villagesubsidy;

import java.util.List;
import org.residentpension.villagesubsidy.rules.scheme.SchemeState;
import org.residentpension.villagesubsidy.scheme.SchemeAction;
import org.residentpension.villagesubsidy.scheme.SchemeStep;

/** What the steps of a scheme are called on its timeline, where the action alone does not tell it. */
final class SchemeTimeline {

    private SchemeTimeline() {}

    /** {@code DRAW_UP_AGAIN} for a draft after the scheme went back to be decided anew, {@code DRAW_UP_CHANGED} for one that was saved again before; otherwise the action. */
    static String happened(List<SchemeStep> steps, int index) {
        SchemeStep step = steps.get(index);
        if (step.action() != SchemeAction.DRAW_UP) {
            return step.action().name();
        }
        for (int before = index - 1; before >= 0; before--) {
            SchemeStep earlier = steps.get(before);
            if (draws(earlier)) {
                return "DRAW_UP_CHANGED";
            }
            if (earlier.to() == SchemeState.DRAFT) {
                return "DRAW_UP_AGAIN";
            }
        }
        return step.action().name();
    }

    private static boolean draws(SchemeStep step) {
        return step.action() == SchemeAction.DRAW_UP || step.action() == SchemeAction.AMEND;
    }
}

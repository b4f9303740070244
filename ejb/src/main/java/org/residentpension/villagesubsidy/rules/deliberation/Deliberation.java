package org.residentpension.villagesubsidy.rules.deliberation;

import java.time.LocalDate;
import java.util.List;

/**
 * One recorded step of 四议.
 *
 * @param meeting turnout of the resolution, or null for a step without a count
 */
public record Deliberation(DeliberationStep step, LocalDate heldOn, Meeting meeting) {

    /** All four in their order, none before the one that it follows; the same day is allowed (workflows §3). */
    public static boolean areComplete(List<Deliberation> recorded) {
        DeliberationStep[] steps = DeliberationStep.values();
        if (recorded.size() != steps.length) {
            return false;
        }
        for (int i = 0; i < steps.length; i++) {
            boolean early = i > 0 && recorded.get(i).heldOn.isBefore(recorded.get(i - 1).heldOn);
            if (recorded.get(i).step != steps[i] || early) {
                return false;
            }
        }
        return true;
    }
}

package org.residentpension.villagesubsidy.rules.component;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.residentpension.kernel.Money;

/** Stairs: the highest step that is reached counts, not the sum of those below. Lowest step first. */
public record Steps(List<Step> steps) implements Serializable {

    /** @param min lower edge, included */
    public record Step(Money min, Money amount) implements Serializable {}

    /** Throws IllegalArgumentException if two steps begin at the same edge. */
    public Steps {
        List<Step> sorted = new ArrayList<>(steps);
        sorted.sort(Comparator.comparing(Step::min));
        for (int i = 0; i < sorted.size(); i++) {
            Amounts.refuseNegative(sorted.get(i).amount());
            if (i > 0 && sorted.get(i).min().equals(sorted.get(i - 1).min())) {
                throw new IllegalArgumentException(
                        "Two steps begin at " + sorted.get(i).min());
            }
        }
        steps = List.copyOf(sorted);
    }

    boolean isBlank() {
        return steps.stream().allMatch(step -> step.amount().isZero());
    }

    /** Zero below the first step. */
    Money at(Money reached) {
        for (int i = steps.size() - 1; i >= 0; i--) {
            Step step = steps.get(i);
            if (!step.min().isMoreThan(reached)) {
                return step.amount();
            }
        }
        return Money.ZERO;
    }
}

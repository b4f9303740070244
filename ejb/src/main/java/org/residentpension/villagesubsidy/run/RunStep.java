package org.residentpension.villagesubsidy.run;

import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.List;
import org.residentpension.kernel.Money;

/** A line of a run's timeline: who did what when, and what the run was and came to by it. */
public record RunStep(
        RunAction action,
        RunState from,
        RunState to,
        String name,
        LocalDateTime at,
        int lines,
        Money total,
        String note)
        implements Serializable {

    /** When the lists of a run were taken down, by its steps. */
    public static List<LocalDateTime> publicityEnds(List<RunStep> steps) {
        return steps.stream()
                .filter(step -> step.action == RunAction.CLOSE_PUBLICITY)
                .map(RunStep::at)
                .toList();
    }
}

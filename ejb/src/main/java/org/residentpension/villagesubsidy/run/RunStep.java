package org.residentpension.villagesubsidy.run;

import java.io.Serializable;
import java.time.LocalDateTime;
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
        implements Serializable {}

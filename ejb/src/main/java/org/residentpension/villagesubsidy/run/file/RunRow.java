package org.residentpension.villagesubsidy.run.file;

import java.io.Serializable;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.run.RunState;

/** A run in a list; {@code matter} is null for the village's own scheme. */
public record RunRow(
        long id,
        long schemeId,
        String matter,
        String division,
        String collective,
        int year,
        int sequence,
        RunState state,
        int lines,
        Money total,
        NextStep next)
        implements Serializable {}

package org.residentpension.villagesubsidy.scheme;

import java.io.Serializable;
import java.time.LocalDate;

/** The days of a suspension: {@code from} included, {@code resumedOn} no longer, null while it lasts (R-ELG-1). */
public record SuspensionPeriod(LocalDate from, LocalDate resumedOn) implements Serializable {

    public boolean holdsOn(LocalDate day) {
        return !from.isAfter(day) && (resumedOn == null || resumedOn.isAfter(day));
    }
}

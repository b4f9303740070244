package org.residentpension.demo.town;

import java.time.LocalDate;

/** A status with its first day; the last day is null while the status goes on. */
record Status(SpecialGroup group, LocalDate from, LocalDate to) {

    boolean validOn(LocalDate day) {
        return !from.isAfter(day) && (to == null || !to.isBefore(day));
    }
}

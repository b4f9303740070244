package org.residentpension.collective;

import java.time.LocalDate;

/**
 * That somebody is a member, as the trail tells it: the key of its row stands for the person.
 *
 * @param validTo the last day, null while open
 */
record Membership(long id, LocalDate validFrom, LocalDate validTo) {

    Membership until(LocalDate lastDay) {
        return new Membership(id, validFrom, lastDay);
    }

    String days() {
        return validFrom + ".." + (validTo == null ? "" : validTo);
    }
}

package org.residentpension.villagesubsidy.rules.application;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** On which days the collective may have sealed its form: not before its list was taken down (S2-42, S2-43), and not tomorrow. */
public final class SealRule {

    /** What is wrong with a day; the name is the code that pages, machines and the audit trail show. */
    public enum Fault {
        X_SEALED_ON,
        X_SEALED_EARLY
    }

    private SealRule() {}

    /**
     * @param ends when the lists of the run were taken down; more than once where it went back to the village (R-RUN-6)
     * @return null before that, when nothing is sealed at all
     */
    public static LocalDate firstDay(Collection<LocalDateTime> ends) {
        return ends.stream()
                .max(Comparator.naturalOrder())
                .map(LocalDateTime::toLocalDate)
                .orElse(null);
    }

    /** @param sealedOn null counts as a day that cannot be */
    public static Optional<Fault> assess(LocalDate sealedOn, Collection<LocalDateTime> ends, LocalDate today) {
        if (sealedOn == null || sealedOn.isAfter(today)) {
            return Optional.of(Fault.X_SEALED_ON);
        }
        LocalDate first = firstDay(ends);
        return first != null && sealedOn.isBefore(first) ? Optional.of(Fault.X_SEALED_EARLY) : Optional.empty();
    }
}

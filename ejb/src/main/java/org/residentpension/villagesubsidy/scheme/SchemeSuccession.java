package org.residentpension.villagesubsidy.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.residentpension.villagesubsidy.rules.scheme.SchemeScope;
import org.residentpension.villagesubsidy.rules.scheme.SchemeState;

/** What a village's own scheme comes after although it does not say so: one that it left in the year, one of the year before. */
@ApplicationScoped
public class SchemeSuccession {

    @Inject
    private SchemeRepository schemes;

    /**
     * A village scheme that is drawn up anew.
     *
     * @param drawn the scheme that it is already; null for one that is not stored yet
     */
    record Fresh(long collectiveId, Long drawn, int year, int lastYear) {}

    /** The collective has left a scheme of that year: what was approved for it is not resolved anew within it (R-SCH-3, S2-34). */
    boolean isLeft(Fresh fresh) {
        return others(fresh)
                .filter(other -> other.exitedOn() != null)
                .anyMatch(other -> other.year() <= fresh.lastYear()
                        && fresh.year()
                                <= Math.min(other.lastYear(), other.exitedOn().getYear()));
    }

    /** The one whose last year was the year before: only a first-ever scheme may come within its year (R-SCH-4). */
    Optional<SubsidyScheme> ofYearBefore(Fresh fresh) {
        return others(fresh)
                .filter(other -> other.storedState() == SchemeState.COUNTY_APPROVED)
                .filter(other -> other.lastYear() == fresh.year() - 1)
                .max(Comparator.comparing(SubsidyScheme::effectiveFrom));
    }

    private Stream<SubsidyScheme> others(Fresh fresh) {
        return schemes.ofCollective(fresh.collectiveId()).stream()
                .filter(other -> !other.id().equals(fresh.drawn()))
                .filter(other -> other.scope() == SchemeScope.VILLAGE);
    }
}

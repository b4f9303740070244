package org.residentpension.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.ScopeReach;

/** The pilot lists of the years: at most one application per collective and year. */
@ApplicationScoped
public class PilotRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(Pilot pilot) {
        entities.persist(pilot);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    Optional<Pilot> byId(long id) {
        return Optional.ofNullable(entities.find(Pilot.class, id));
    }

    Optional<Pilot> of(long collectiveId, int year) {
        return entities.createNamedQuery("Pilot.ofCollective", Pilot.class)
                .setParameter("collective", collectiveId)
                .setParameter("year", year)
                .getResultStream()
                .findFirst();
    }

    /** Whether the county listed the collective for the year. */
    public boolean isListed(long collectiveId, int year) {
        return of(collectiveId, year)
                .filter(pilot -> pilot.state() == PilotState.LISTED)
                .isPresent();
    }

    List<Pilot> ofYear(int year, ScopeReach reach) {
        return entities.createNamedQuery("Pilot.ofYear", Pilot.class)
                .setParameter("year", year)
                .getResultStream()
                .filter(pilot -> reach.reaches(DivisionCode.of(pilot.divisionCode())))
                .toList();
    }
}

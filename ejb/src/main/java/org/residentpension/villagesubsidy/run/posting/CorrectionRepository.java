package org.residentpension.villagesubsidy.run.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.ScopeReach;

/** Cases of correction. */
@ApplicationScoped
class CorrectionRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(Correction correction) {
        entities.persist(correction);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    Optional<Correction> locked(long id) {
        return Optional.ofNullable(entities.find(Correction.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    List<Correction> all(ScopeReach reach) {
        return entities.createQuery("SELECT c FROM Correction c ORDER BY c.id DESC", Correction.class)
                .getResultStream()
                .filter(correction -> reach.reaches(DivisionCode.of(correction.divisionCode())))
                .toList();
    }
}

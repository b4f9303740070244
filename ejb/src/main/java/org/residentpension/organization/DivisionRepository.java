package org.residentpension.organization;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** A few hundred rows that everybody may read; divisions are no personal data. */
@ApplicationScoped
public class DivisionRepository {

    @PersistenceContext
    private EntityManager entities;

    public List<Division> all() {
        return entities.createNamedQuery("Division.all", Division.class).getResultList();
    }

    public Optional<Division> byCode(String code) {
        return Optional.ofNullable(entities.find(Division.class, code));
    }

    /** Nobody else may change it until this is done. Not for one that this changes: its version would stay as it is. */
    void hold(Division division) {
        entities.lock(division, LockModeType.OPTIMISTIC);
    }

    void add(Division division) {
        entities.persist(division);
        entities.flush();
    }
}

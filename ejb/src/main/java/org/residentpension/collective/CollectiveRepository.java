package org.residentpension.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.platform.sql.Database;

/** One collective per village: a few hundred in a county. */
@ApplicationScoped
public class CollectiveRepository {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    void add(Collective collective) {
        entities.persist(collective);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    public Optional<Collective> byId(long id) {
        return Optional.ofNullable(entities.find(Collective.class, id));
    }

    /** Until the transaction ends nobody else changes its roll. */
    void lock(long id) {
        database.count("SELECT COUNT(*) FROM rp_collective WHERE id = ? FOR UPDATE", id);
    }

    public Optional<Collective> ofDivision(String village) {
        return entities.createNamedQuery("Collective.ofDivision", Collective.class)
                .setParameter("division", village)
                .getResultStream()
                .findFirst();
    }

    boolean hasCreditCode(String code, String otherThanVillage) {
        return database.count(
                        "SELECT COUNT(*) FROM rp_collective WHERE credit_code = ? AND division_code <> ?",
                        code,
                        otherThanVillage)
                > 0;
    }

    public List<Collective> within(ScopeReach reach) {
        return entities.createNamedQuery("Collective.all", Collective.class)
                .getResultStream()
                .filter(collective -> reach.reaches(DivisionCode.of(collective.divisionCode())))
                .toList();
    }
}

package org.residentpension.villagesubsidy.run.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;

/** Objections to the lines of runs. */
@ApplicationScoped
public class ObjectionRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(LineObjection objection) {
        entities.persist(objection);
        entities.flush();
    }

    Optional<LineObjection> byId(long id) {
        return Optional.ofNullable(entities.find(LineObjection.class, id));
    }

    public List<LineObjection> ofRun(long runId) {
        return entities.createNamedQuery("LineObjection.ofRun", LineObjection.class)
                .setParameter("run", runId)
                .getResultList();
    }
}

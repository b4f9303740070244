package org.residentpension.villagesubsidy.run.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.residentpension.villagesubsidy.scheme.ObjectionState;

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

    /** Those of the runs, by their keys, with an objection that the village may not answer before the township agrees. */
    public Set<Long> withoutConsent(Collection<Long> runIds) {
        return runIds.isEmpty()
                ? Set.of()
                : Set.copyOf(entities.createNamedQuery("LineObjection.withoutConsent", Long.class)
                        .setParameter("runs", runIds)
                        .setParameter("open", ObjectionState.OPEN)
                        .getResultList());
    }
}

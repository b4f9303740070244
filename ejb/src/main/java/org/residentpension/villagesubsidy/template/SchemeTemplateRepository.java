package org.residentpension.villagesubsidy.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.residentpension.kernel.DivisionCode;

/** The templates of the counties; those that were withdrawn stay on record. */
@ApplicationScoped
class SchemeTemplateRepository {

    @PersistenceContext
    private EntityManager entities;

    void add(SchemeTemplate template) {
        entities.persist(template);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    Optional<SchemeTemplate> byId(long id) {
        return Optional.ofNullable(entities.find(SchemeTemplate.class, id));
    }

    /** In the order of their names. */
    List<SchemeTemplate> ofCounty(DivisionCode county) {
        return entities.createNamedQuery("SchemeTemplate.ofCounty", SchemeTemplate.class)
                .setParameter("county", county.value())
                .getResultList();
    }
}

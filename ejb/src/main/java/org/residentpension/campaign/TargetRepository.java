package org.residentpension.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.organization.Division;
import org.residentpension.platform.sql.Database;

/** Targets; they are no personal data. */
@ApplicationScoped
class TargetRepository {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    /** Whoever changes the plan of a county holds its row, so that two changes cannot both look sound and clash. */
    void lockPlanOf(String code) {
        DivisionCode county = DivisionCode.of(code).at(DivisionLevel.COUNTY);
        database.list(
                "SELECT code FROM rp_division WHERE code = ? FOR UPDATE", row -> row.getString(1), county.value());
    }

    /** The targets of a division and everything below it. */
    List<Target> within(Division division, int year) {
        return entities.createNamedQuery("Target.ofYear", Target.class)
                .setParameter("year", year)
                .setParameter("prefix", DivisionCode.of(division.code()).prefix(division.level()) + "%")
                .getResultList();
    }

    /** @param stored null where the target is new */
    TargetChange set(TargetKey key, BigDecimal value, Target stored) {
        BigDecimal before = stored == null ? null : stored.value();
        if (stored == null) {
            entities.persist(new Target(key, value));
        } else {
            stored.set(value);
        }
        return new TargetChange(key, before, value);
    }

    /** Writes now, so that a clash of two users shows in the use case and not after it. */
    void flush() {
        entities.flush();
    }
}

package org.residentpension.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.residentpension.enrollment.TerminationReason;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.platform.sql.Database;
import org.residentpension.platform.sql.Where;

/** Settlements, proposed, done and refused. */
@ApplicationScoped
class SettlementRepository {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    void add(Settlement settlement) {
        entities.persist(settlement);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    Optional<Settlement> byId(long id, ScopeReach reach) {
        return Optional.ofNullable(entities.find(Settlement.class, id))
                .filter(settlement -> reach.reaches(DivisionCode.of(settlement.divisionCode())));
    }

    Optional<String> divisionOf(long id) {
        return database.first("SELECT division_code FROM rp_settlement WHERE id = ?", row -> row.getString(1), id);
    }

    /** Of a person whom the caller was let in to; the latest first. */
    List<Settlement> ofPerson(long personId) {
        return entities.createQuery(
                        "SELECT s FROM Settlement s WHERE s.personId = :person ORDER BY s.id DESC", Settlement.class)
                .setParameter("person", personId)
                .getResultList();
    }

    /** Those that nobody has decided yet, the oldest first. */
    List<SettlementRow> waiting(ScopeReach reach) {
        Where where = Where.within("s.division_code", reach).and("s.state = 'PROPOSED'");
        return database.list(
                "SELECT s.id, s.person_id, s.division_code, p.name, s.reason, s.amount, s.payee, m.name, s.proposed_at"
                        + " FROM rp_settlement s JOIN rp_person p ON p.id = s.person_id JOIN rp_staff m ON m.id = s.proposed_by"
                        + where.sql() + " ORDER BY s.id",
                row -> new SettlementRow(
                        row.getLong(1),
                        row.getLong(2),
                        row.getString(3),
                        row.getString(4),
                        TerminationReason.valueOf(row.getString(5)),
                        new Money(row.getBigDecimal(6)),
                        row.getString(7),
                        row.getString(8),
                        row.getObject(9, LocalDateTime.class)),
                where.arguments());
    }

    boolean isUnderWayOrDone(long enrollmentId) {
        return database.count("SELECT COUNT(*) FROM rp_settlement WHERE live_relation = ?", enrollmentId) > 0;
    }

    /** The day on which the account of her latest relation was paid out; nothing may be posted to it any more. */
    Optional<LocalDate> settledOn(long personId) {
        return database.first(
                "SELECT s.settled_on FROM rp_settlement s WHERE s.state = 'SETTLED' AND s.enrollment_id ="
                        + " (SELECT MAX(e.id) FROM rp_enrollment e WHERE e.person_id = ? AND e.enrolled_on IS NOT NULL)",
                row -> row.getObject(1, LocalDate.class),
                personId);
    }
}

package org.residentpension.villagesubsidy.run.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.residentpension.kernel.MaskStyle;
import org.residentpension.kernel.Money;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.run.line.LineRepository;

/** Payment notices with their lines as they were issued. */
@ApplicationScoped
public class NoticeRepository {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    /** Puts the lines in the total on it, and keeps them as they are now. */
    void add(PaymentNotice notice) {
        entities.persist(notice);
        entities.flush();
        database.update(
                "INSERT INTO rp_payment_notice_line (notice_id, line_no, line_id, person_id, amount)"
                        + " SELECT ?, l.line_no, l.id, l.person_id, l.payable FROM rp_subsidy_line l WHERE l.run_id = ? AND "
                        + LineRepository.IN_TOTAL,
                notice.id(),
                notice.runId());
        database.update(
                "UPDATE rp_subsidy_line l SET l.notice_id = ? WHERE l.run_id = ? AND " + LineRepository.IN_TOTAL,
                notice.id(),
                notice.runId());
    }

    void release(long noticeId) {
        database.update("UPDATE rp_subsidy_line SET notice_id = NULL WHERE notice_id = ?", noticeId);
    }

    void flush() {
        entities.flush();
    }

    /** All notices of a run, the latest first. */
    public List<PaymentNotice> ofRun(long runId) {
        return entities.createNamedQuery("PaymentNotice.ofRun", PaymentNotice.class)
                .setParameter("run", runId)
                .getResultList();
    }

    public Optional<PaymentNotice> latestOf(long runId) {
        return ofRun(runId).stream().findFirst();
    }

    /** The due day of the latest notice of each run; a run without a notice is missing. */
    public Map<Long, LocalDate> dueDaysOf(Collection<Long> runIds) {
        if (runIds.isEmpty()) {
            return Map.of();
        }
        return entities.createQuery(
                        "SELECT n FROM PaymentNotice n WHERE n.id IN"
                                + " (SELECT MAX(m.id) FROM PaymentNotice m WHERE m.runId IN :runs GROUP BY m.runId)",
                        PaymentNotice.class)
                .setParameter("runs", Set.copyOf(runIds))
                .getResultStream()
                .collect(Collectors.toMap(PaymentNotice::runId, PaymentNotice::dueOn));
    }

    Optional<PaymentNotice> byId(long id) {
        return Optional.ofNullable(entities.find(PaymentNotice.class, id));
    }

    /** Which run a notice is of, without looking at the notice itself. */
    Optional<Long> runOf(String noticeNo) {
        return database.first(
                "SELECT run_id FROM rp_payment_notice WHERE notice_no = ?", row -> row.getLong(1), noticeNo);
    }

    /** The day on which the run's first notice was issued: before it nobody could pay (R-NOT-1); empty where there is none. */
    public Optional<LocalDate> firstIssuedOn(long runId) {
        return ofRun(runId).stream()
                .map(PaymentNotice::issuedAt)
                .min(Comparator.naturalOrder())
                .map(LocalDateTime::toLocalDate);
    }

    public Optional<PaymentNotice> byNumber(String noticeNo) {
        return entities.createNamedQuery("PaymentNotice.byNumber", PaymentNotice.class)
                .setParameter("number", noticeNo)
                .getResultStream()
                .findFirst();
    }

    /** What a notice asks for somebody. */
    public record Asked(int lineNo, long personId, Money amount) {}

    /** For whoever compares persons and amounts only: no name is looked up and no number opened. */
    public List<Asked> askedBy(long noticeId) {
        return database.list(
                "SELECT line_no, person_id, amount FROM rp_payment_notice_line WHERE notice_id = ? ORDER BY line_no",
                row -> new Asked(row.getInt(1), row.getLong(2), new Money(row.getBigDecimal(3))),
                noticeId);
    }

    public List<NoticeLine> linesOf(long noticeId, boolean whole) {
        return database.list(
                "SELECT n.line_no, n.person_id, p.name, p.id_sealed, n.amount FROM rp_payment_notice_line n"
                        + " JOIN rp_person p ON p.id = n.person_id WHERE n.notice_id = ? ORDER BY n.line_no",
                row -> {
                    String number = vault.open(row.getBytes(4));
                    return new NoticeLine(
                            row.getInt(1),
                            row.getLong(2),
                            row.getString(3),
                            MaskStyle.shown(number, whole),
                            new Money(row.getBigDecimal(5)));
                },
                noticeId);
    }
}

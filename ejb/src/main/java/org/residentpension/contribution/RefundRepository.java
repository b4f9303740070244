package org.residentpension.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.residentpension.account.LedgerRepository;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.MaskStyle;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.Database;
import org.residentpension.platform.sql.Where;

/** Requests to give booked payments back, and the payments that can be given back. */
@ApplicationScoped
class RefundRepository {

    private static final String PAYMENT =
            "r.id, r.person_id, p.division_code, r.contribution_year, r.amount, r.paid_at, r.receipt_no, r.lump_sum";
    private static final String BOOKED = "SELECT " + PAYMENT + " FROM rp_contribution_record r"
            + " JOIN rp_person p ON p.id = r.person_id LEFT JOIN rp_contribution_record b ON b.reversal_of = r.id"
            + " WHERE r.item = 'INDIVIDUAL' AND r.origin = 'TAX' AND r.reversal_of IS NULL AND b.id IS NULL";
    private static final String ROWS = "SELECT " + PAYMENT
            + ", q.id, q.version, p.name, p.id_sealed, q.state, q.reason, m.name, q.requested_at, d.name, q.decided_at, q.note,"
            + " q.requested_by FROM rp_refund_request q JOIN rp_contribution_record r ON r.id = q.record_id"
            + " JOIN rp_person p ON p.id = q.person_id LEFT JOIN rp_staff m ON m.id = q.requested_by"
            + " LEFT JOIN rp_staff d ON d.id = q.decided_by";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    void add(RefundRequest request) {
        entities.persist(request);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    Optional<RefundRequest> byId(long id, ScopeReach reach) {
        return Optional.ofNullable(entities.find(RefundRequest.class, id))
                .filter(request -> reach.reaches(DivisionCode.of(request.divisionCode())));
    }

    Optional<String> divisionOf(long id) {
        return database.first("SELECT division_code FROM rp_refund_request WHERE id = ?", row -> row.getString(1), id);
    }

    /** Of a person whom the caller was let in to. */
    Optional<BookedPayment> booked(long personId, long recordId) {
        return database.first(
                BOOKED + " AND r.person_id = ? AND r.id = ?", RefundRepository::payment, personId, recordId);
    }

    boolean isRequested(long recordId) {
        return database.count("SELECT COUNT(*) FROM rp_refund_request WHERE live_record = ?", recordId) > 0;
    }

    boolean isOpenFor(long personId) {
        return database.count(
                        "SELECT COUNT(*) FROM rp_refund_request WHERE person_id = ? AND state = 'REFUNDING'", personId)
                > 0;
    }

    /** Its money left with the whole account when that was settled. */
    boolean isPaidOut(long recordId) {
        return database.count(
                        "SELECT COUNT(*) FROM rp_account_entry e WHERE e.record_id = ? AND "
                                + LedgerRepository.PAID_OUT,
                        recordId)
                > 0;
    }

    /** Those that wait first, the oldest of them on top. */
    List<RefundRow> page(RefundRequest.State state, ScopeReach reach, Page page) {
        return page(where(state, reach), page);
    }

    Optional<RefundRow> row(long id, ScopeReach reach, Page page) {
        return page(Where.within("q.division_code", reach).and("q.id = ?", id), page).stream()
                .findFirst();
    }

    private List<RefundRow> page(Where where, Page page) {
        return database.list(
                ROWS + where.sql() + " ORDER BY q.state = 'REFUNDING' DESC, q.id LIMIT ? OFFSET ?",
                row -> read(row, page),
                where.arguments(page.size(), page.first()));
    }

    /** @param caller whose own requests are marked; @param whole where identity numbers are shown */
    record Page(int first, int size, ScopeReach whole, Long caller) {}

    private static Where where(RefundRequest.State state, ScopeReach reach) {
        return Where.within("q.division_code", reach).andIfGiven("q.state = ?", state == null ? null : state.name());
    }

    long count(RefundRequest.State state, ScopeReach reach) {
        Where where = where(state, reach);
        return database.count("SELECT COUNT(*) FROM rp_refund_request q" + where.sql(), where.arguments());
    }

    private static BookedPayment payment(ResultSet row) throws SQLException {
        return new BookedPayment(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getInt(4),
                new Money(row.getBigDecimal(5)),
                row.getObject(6, LocalDateTime.class),
                row.getString(7),
                row.getBoolean(8));
    }

    private RefundRow read(ResultSet row, Page page) throws SQLException {
        String number = vault.open(row.getBytes(12));
        return new RefundRow(
                row.getLong(9),
                row.getInt(10),
                row.getString(11),
                MaskStyle.shown(number, page.whole().reaches(DivisionCode.of(row.getString(3)))),
                payment(row),
                RefundRequest.State.valueOf(row.getString(13)),
                row.getString(14),
                row.getString(15),
                row.getObject(16, LocalDateTime.class),
                row.getString(17),
                row.getObject(18, LocalDateTime.class),
                row.getString(19),
                Long.valueOf(row.getLong(20)).equals(page.caller()));
    }
}

package org.residentpension.villagesubsidy.donation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residentpension.account.LeftWithAccount;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.MaskStyle;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.Database;
import org.residentpension.platform.sql.Where;

/** Donations, their shares and their history. */
@ApplicationScoped
class DonationRepository {

    private static final String ROWS = "SELECT d.id, d.division_code, d.contribution_year, d.channel, d.donor_type,"
            + " d.donor_name, d.amount, d.state, d.registered_at, COUNT(h.id), COALESCE(SUM(h.state = 'WAITING'), 0),"
            + " COALESCE(SUM(h.amount), 0), COALESCE(SUM(CASE WHEN h.state = 'POSTED' THEN h.amount ELSE 0 END), 0)"
            + " FROM rp_donation d LEFT JOIN rp_donation_share h ON h.donation_id = d.id";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    void add(Donation donation) {
        entities.persist(donation);
        entities.flush();
    }

    /** One after the other, so that they stand in the order in which the donor named them. */
    void add(DonationShare share) {
        entities.persist(share);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    Optional<Donation> byId(long id) {
        return Optional.ofNullable(entities.find(Donation.class, id));
    }

    Optional<Donation> byNotice(String noticeNo) {
        return entities.createQuery("SELECT d FROM Donation d WHERE d.noticeNo = :number", Donation.class)
                .setParameter("number", noticeNo)
                .getResultStream()
                .findFirst();
    }

    /** Which donation a notice is of, without looking at the donation itself. */
    Optional<Long> idOf(String noticeNo) {
        return database.first("SELECT id FROM rp_donation WHERE notice_no = ?", row -> row.getLong(1), noticeNo);
    }

    /** Who issued its notice; null where nobody did. */
    String issuerOf(long donationId) {
        return database.first(
                        "SELECT s.name FROM rp_donation d JOIN rp_staff s ON s.id = d.noticed_by WHERE d.id = ?",
                        row -> row.getString(1),
                        donationId)
                .orElse(null);
    }

    Optional<Donation> locked(long id) {
        return Optional.ofNullable(entities.find(Donation.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    /** Whoever looked at it before has to look again, also if only its shares changed. */
    void touch(Donation donation) {
        entities.lock(donation, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    List<DonationShare> sharesOf(long donationId) {
        return entities.createQuery(
                        "SELECT s FROM DonationShare s WHERE s.donationId = :donation ORDER BY s.id",
                        DonationShare.class)
                .setParameter("donation", donationId)
                .getResultList();
    }

    /** She gets nothing of it after all; her share is kept aside. */
    void takeOut(DonationShare share, String why, Act act) {
        database.insert(
                "INSERT INTO rp_donation_share_out (donation_id, person_id, amount, reason, staff_id, acted_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                share.donationId(),
                share.personId(),
                share.amount().amount(),
                why,
                act.staffId(),
                act.at());
        entities.remove(share);
        entities.flush();
    }

    /** Keeps the notice as it was; the donation itself has none any more. */
    void keepVoid(Donation donation, String why, Act act) {
        database.update(
                "INSERT INTO rp_donation_notice_void (notice_no, donation_id, amount, due_on, noticed_by, noticed_at,"
                        + " reason, voided_by, voided_at) SELECT notice_no, id, notice_amount, due_on, noticed_by, noticed_at,"
                        + " ?, ?, ? FROM rp_donation WHERE id = ?",
                why,
                act.staffId(),
                act.at(),
                donation.id());
    }

    Optional<DonationShare> shareOfTask(long taskId) {
        return entities.createQuery("SELECT s FROM DonationShare s WHERE s.taskId = :task", DonationShare.class)
                .setParameter("task", taskId)
                .getResultStream()
                .findFirst();
    }

    List<ShareRow> rowsOf(long donationId, boolean whole) {
        return database.list(
                "SELECT h.id, h.person_id, p.name, p.id_sealed, h.amount, h.state, h.reason, h.task_id"
                        + " FROM rp_donation_share h JOIN rp_person p ON p.id = h.person_id WHERE h.donation_id = ? ORDER BY h.id",
                row -> {
                    String number = vault.open(row.getBytes(4));
                    return new ShareRow(
                            row.getLong(1),
                            row.getLong(2),
                            row.getString(3),
                            MaskStyle.shown(number, whole),
                            new Money(row.getBigDecimal(5)),
                            ShareState.valueOf(row.getString(6)),
                            row.getString(7) == null ? null : ReasonCode.valueOf(row.getString(7)),
                            row.getObject(8, Long.class),
                            null);
                },
                donationId);
    }

    /** The newest first; {@code state} null for all. */
    List<DonationRow> page(int year, DonationState state, ScopeReach reach, int first, int size) {
        Where where = where(year, state, reach);
        return database.list(
                ROWS + where.sql() + " GROUP BY d.id ORDER BY d.id DESC LIMIT ? OFFSET ?",
                DonationRepository::row,
                where.arguments(size, first));
    }

    long count(int year, DonationState state, ScopeReach reach) {
        Where where = where(year, state, reach);
        return database.count("SELECT COUNT(*) FROM rp_donation d" + where.sql(), where.arguments());
    }

    private static Where where(int year, DonationState state, ScopeReach reach) {
        return Where.within("d.division_code", reach)
                .and("d.contribution_year = ?", year)
                .andIfGiven("d.state = ?", state == null ? null : state.name());
    }

    /** What persons were given in the years before, by person; whoever was given nothing is missing. */
    Map<Long, Money> earlier(int year, List<Long> persons) {
        Map<Long, Money> sums = new HashMap<>();
        if (!persons.isEmpty()) {
            Object[] arguments = new Object[persons.size() + 1];
            arguments[0] = year;
            System.arraycopy(persons.toArray(), 0, arguments, 1, persons.size());
            database.list(
                    "SELECT a.person_id, SUM(a.amount) FROM rp_account_entry a WHERE a.source = 'DONATION' AND a.contribution_year < ?"
                            + " AND NOT " + LeftWithAccount.of("a") + " AND a.person_id IN (?"
                            + ", ?".repeat(persons.size() - 1) + ") GROUP BY a.person_id",
                    row -> sums.put(row.getLong(1), new Money(row.getBigDecimal(2))),
                    arguments);
        }
        return sums;
    }

    boolean hasReceipt(String receiptNo) {
        return database.count("SELECT COUNT(*) FROM rp_donation WHERE receipt_no = ?", receiptNo) > 0;
    }

    /** Her account was settled and paid out, and she has not enrolled again: nothing can be entered there any more. */
    boolean isSettled(long personId) {
        return database.count(
                        "SELECT COUNT(*) FROM rp_settlement s JOIN rp_enrollment e ON e.id = s.enrollment_id"
                                + " WHERE s.person_id = ? AND s.state = 'SETTLED' AND NOT EXISTS (SELECT 1"
                                + " FROM rp_enrollment n WHERE n.live_person = s.person_id AND n.id > e.id)",
                        personId)
                > 0;
    }

    void record(Donation donation, DonationAction action, Act act, String note) {
        database.insert(
                "INSERT INTO rp_donation_step (donation_id, action, to_state, staff_id, acted_at, note) VALUES (?, ?, ?, ?, ?, ?)",
                donation.id(),
                action,
                donation.state(),
                act.staffId(),
                act.at(),
                note);
    }

    List<DonationStep> stepsOf(long donationId) {
        return database.list(
                "SELECT t.action, t.to_state, s.name, t.acted_at, t.note FROM rp_donation_step t"
                        + " JOIN rp_staff s ON s.id = t.staff_id WHERE t.donation_id = ? ORDER BY t.id",
                row -> new DonationStep(
                        DonationAction.valueOf(row.getString(1)),
                        DonationState.valueOf(row.getString(2)),
                        row.getString(3),
                        row.getObject(4, LocalDateTime.class),
                        row.getString(5)),
                donationId);
    }

    private static DonationRow row(ResultSet row) throws SQLException {
        return new DonationRow(
                row.getLong(1),
                row.getString(2),
                row.getInt(3),
                DonationChannel.valueOf(row.getString(4)),
                DonorType.valueOf(row.getString(5)),
                row.getString(6),
                new Money(row.getBigDecimal(7)),
                DonationState.valueOf(row.getString(8)),
                row.getObject(9, LocalDateTime.class),
                row.getInt(10),
                row.getInt(11),
                new Money(row.getBigDecimal(12)),
                new Money(row.getBigDecimal(13)));
    }
}

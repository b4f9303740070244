package org.residentpension.villagesubsidy.fund;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.platform.sql.Database;
import org.residentpension.platform.sql.Where;

/** The ledgers of the funds; nothing here could change an entry. */
@ApplicationScoped
class FundRepository {

    private static final String ENTRIES = "SELECT f.id, f.entry_no, f.kind, f.amount, f.balance, f.occurred_on,"
            + " f.voucher_no, f.notice_no, f.donation_id, f.note, r.id IS NOT NULL, s.name, f.booked_at, f.booked_by, n.run_id,"
            + " c.matter"
            + " FROM rp_fund_entry f JOIN rp_staff s ON s.id = f.booked_by LEFT JOIN rp_fund_entry r ON r.reversal_of = f.id"
            + " LEFT JOIN rp_payment_notice n ON n.notice_no = f.notice_no LEFT JOIN rp_subsidy_run u ON u.id = n.run_id"
            + " LEFT JOIN rp_subsidy_scheme c ON c.id = u.scheme_id";

    /** Unpaid notices of runs, and donations that are held for persons by name and not yet paid on. */
    private static final String BOUND = "((SELECT COALESCE(SUM(GREATEST(n.amount - n.rejected - n.received, 0)), 0)"
            + " FROM rp_payment_notice n JOIN rp_subsidy_run u ON u.id = n.run_id"
            + " WHERE u.collective_id = c.id AND n.state IN ('ISSUED', 'PARTIALLY_PAID'))"
            + " + (SELECT COALESCE(SUM(h.amount), 0) FROM rp_donation_share h JOIN rp_donation d ON d.id = h.donation_id"
            + " WHERE d.collective_id = c.id AND d.channel = 'MANAGED_BY_COLLECTIVE'"
            + " AND d.state IN ('FUNDS_RECEIVED', 'NOTICE_ISSUED')))";

    private static final String BALANCE = "COALESCE((SELECT f.balance FROM rp_fund_entry f WHERE f.collective_id = c.id"
            + " ORDER BY f.entry_no DESC LIMIT 1), 0)";

    private static final String FUNDS = "SELECT c.id, c.division_code, c.legal_name, " + BALANCE + ", " + BOUND
            + ", (SELECT COALESCE(SUM(f.amount), 0) FROM rp_fund_entry f WHERE f.collective_id = c.id"
            + "   AND f.kind NOT IN ('NOTICE_PAID', 'PAYMENT_TAKEN_BACK') AND YEAR(f.occurred_on) = ?)"
            + ", (SELECT COALESCE(-SUM(f.amount), 0) FROM rp_fund_entry f WHERE f.collective_id = c.id"
            + "   AND f.kind IN ('NOTICE_PAID', 'PAYMENT_TAKEN_BACK') AND YEAR(f.occurred_on) = ?) FROM rp_collective c";

    @Inject
    private Database database;

    /** Whoever books into a fund, or promises its money, waits for the one who is doing so. */
    void lock(long collectiveId) {
        database.count("SELECT COUNT(*) FROM rp_collective WHERE id = ? FOR UPDATE", collectiveId);
    }

    Money balanceOf(long collectiveId) {
        return money("SELECT " + BALANCE + " FROM rp_collective c WHERE c.id = ?", collectiveId);
    }

    Money boundOf(long collectiveId) {
        return money("SELECT " + BOUND + " FROM rp_collective c WHERE c.id = ?", collectiveId);
    }

    private Money money(String sql, long collectiveId) {
        return database.first(sql, row -> new Money(row.getBigDecimal(1)), collectiveId)
                .orElse(Money.ZERO);
    }

    /** @return its key. The fund must be locked. */
    long add(long collectiveId, NewFundEntry entry, Money balance, Act act) {
        long number = 1
                + database.count(
                        "SELECT COALESCE(MAX(entry_no), 0) FROM rp_fund_entry WHERE collective_id = ?", collectiveId);
        return database.insert(
                "INSERT INTO rp_fund_entry (collective_id, division_code, entry_no, kind, amount, balance, occurred_on,"
                        + " voucher_no, notice_no, donation_id, reversal_of, note, booked_by, booked_at)"
                        + " SELECT c.id, c.division_code, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ? FROM rp_collective c WHERE c.id = ?",
                number,
                entry.kind(),
                entry.amount().amount(),
                balance.amount(),
                entry.on(),
                entry.voucherNo(),
                entry.noticeNo(),
                entry.donationId(),
                entry.reversalOf(),
                entry.note(),
                act.staffId(),
                act.at(),
                collectiveId);
    }

    /** The newest first. {@code caller} marks her own entries. */
    List<FundEntry> entriesOf(long collectiveId, int first, int size, Long caller) {
        return database.list(
                ENTRIES + " WHERE f.collective_id = ? ORDER BY f.entry_no DESC LIMIT ? OFFSET ?",
                row -> read(row, caller),
                collectiveId,
                size,
                first);
    }

    long countOf(long collectiveId) {
        return database.count("SELECT COUNT(*) FROM rp_fund_entry WHERE collective_id = ?", collectiveId);
    }

    Optional<FundEntry> byId(long id, Long caller) {
        return database.first(ENTRIES + " WHERE f.id = ?", row -> read(row, caller), id);
    }

    Optional<Long> collectiveOf(long entryId) {
        return database.first("SELECT collective_id FROM rp_fund_entry WHERE id = ?", row -> row.getLong(1), entryId);
    }

    /**
     * What was booked with a receipt of a notice and is not taken back: the payment, and before it what had been paid directly. The
     * fund must be locked; the payment comes first, so that nothing goes below zero.
     */
    List<FundEntry> paymentOf(long collectiveId, String receiptNo, String noticeNo) {
        return database.list(
                ENTRIES + " JOIN rp_fund_entry p ON p.collective_id = f.collective_id AND p.kind = 'NOTICE_PAID'"
                        + " AND p.voucher_no = ? AND p.notice_no = ?"
                        + " AND (f.id = p.id OR f.kind = 'PAID_DIRECTLY' AND f.voucher_no = p.voucher_no AND f.entry_no = p.entry_no - 1)"
                        + " WHERE f.collective_id = ? AND r.id IS NULL ORDER BY f.entry_no DESC",
                row -> read(row, null),
                receiptNo,
                noticeNo,
                collectiveId);
    }

    boolean hasVoucher(long collectiveId, FundEntryKind kind, String voucherNo) {
        return database.count(
                        "SELECT COUNT(*) FROM rp_fund_entry f LEFT JOIN rp_fund_entry r ON r.reversal_of = f.id"
                                + " WHERE f.collective_id = ? AND f.kind = ? AND f.voucher_no = ? AND r.id IS NULL",
                        collectiveId,
                        kind,
                        voucherNo)
                > 0;
    }

    List<FundRow> funds(int year, ScopeReach reach) {
        Where where = Where.within("c.division_code", reach);
        Object[] conditions = where.arguments();
        Object[] all = new Object[conditions.length + 2];
        all[0] = year;
        all[1] = year;
        System.arraycopy(conditions, 0, all, 2, conditions.length);
        return database.list(FUNDS + where.sql() + " ORDER BY c.division_code", FundRepository::fund, all);
    }

    private static FundRow fund(ResultSet row) throws SQLException {
        return new FundRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                new Money(row.getBigDecimal(4)),
                new Money(row.getBigDecimal(5)),
                new Money(row.getBigDecimal(6)),
                new Money(row.getBigDecimal(7)));
    }

    private static FundEntry read(ResultSet row, Long caller) throws SQLException {
        return new FundEntry(
                row.getLong(1),
                row.getInt(2),
                FundEntryKind.valueOf(row.getString(3)),
                new Money(row.getBigDecimal(4)),
                new Money(row.getBigDecimal(5)),
                row.getObject(6, LocalDate.class),
                row.getString(7),
                row.getString(8),
                row.getObject(15, Long.class),
                row.getString(16),
                row.getObject(9, Long.class),
                row.getString(10),
                row.getBoolean(11),
                row.getString(12),
                row.getObject(13, LocalDateTime.class),
                Long.valueOf(row.getLong(14)).equals(caller));
    }
}

package org.residentpension.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.residentpension.account.LedgerRepository;
import org.residentpension.contribution.rules.ContributionKind;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.platform.sql.Database;

/** Reads what is recorded about one person, whom the caller was already allowed to see. */
@ApplicationScoped
class ContributionRepository {

    private static final String RECORDS = "SELECT r.id, r.contribution_year, r.item, r.kind, r.amount, r.paid_at,"
            + " r.credited_on, CASE WHEN r.receipt_no = r.business_key THEN NULL ELSE r.receipt_no END, r.origin,"
            + " r.reversal_of IS NOT NULL, b.paid_at, EXISTS (SELECT 1 FROM rp_account_entry e WHERE e.record_id = r.id AND "
            + LedgerRepository.PAID_OUT + ") FROM rp_contribution_record r"
            + " LEFT JOIN rp_contribution_record b ON b.reversal_of = r.id WHERE r.person_id = ?"
            + " ORDER BY r.contribution_year, r.paid_at, r.id";

    @Inject
    private Database database;

    List<ContributionRecord> recordsOf(long personId) {
        return database.list(RECORDS, ContributionRepository::record, personId);
    }

    List<Sponsorship> sponsorshipsOf(long personId) {
        return database.list(
                "SELECT contribution_year, special_group, amount, confirmed_on, posted_on FROM rp_sponsorship"
                        + " WHERE person_id = ?",
                row -> new Sponsorship(
                        row.getInt(1),
                        SpecialGroup.valueOf(row.getString(2)),
                        new Money(row.getBigDecimal(3)),
                        row.getObject(4, LocalDate.class),
                        row.getObject(5, LocalDate.class)),
                personId);
    }

    List<Refund> refundsOf(long personId) {
        return database.list(
                "SELECT code, amount, receipt_no, opened_at, closed_at FROM rp_task"
                        + " WHERE person_id = ? AND type = 'REFUND' ORDER BY id",
                row -> new Refund(
                        ReasonCode.valueOf(row.getString(1)),
                        new Money(row.getBigDecimal(2)),
                        row.getString(3),
                        row.getObject(4, LocalDateTime.class),
                        row.getObject(5, LocalDateTime.class)),
                personId);
    }

    private static ContributionRecord record(ResultSet row) throws SQLException {
        LocalDateTime reversedAt = row.getObject(11, LocalDateTime.class);
        return new ContributionRecord(
                row.getLong(1),
                row.getInt(2),
                ContributionItem.valueOf(row.getString(3)),
                ContributionKind.valueOf(row.getString(4)),
                new Money(row.getBigDecimal(5)),
                row.getObject(6, LocalDateTime.class).toLocalDate(),
                row.getObject(7, LocalDate.class),
                row.getString(8),
                ContributionRecord.Origin.valueOf(row.getString(9)),
                row.getBoolean(10),
                reversedAt == null ? null : reversedAt.toLocalDate(),
                row.getBoolean(12));
    }
}

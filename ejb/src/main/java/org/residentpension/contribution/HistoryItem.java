package org.residentpension.contribution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.residentpension.contribution.rules.ContributionKind;
import org.residentpension.kernel.Money;

/**
 * One item of one row of a history file, and what is stored of the same person-year and item.
 *
 * @param stored null when no history is stored there
 * @param bookedHere this system booked such money itself and did not take it back, so that it is no history
 */
record HistoryItem(
        int row,
        ContributionItem item,
        long person,
        int year,
        Money amount,
        LocalDateTime paidAt,
        LocalDate creditedOn,
        String receiptNo,
        boolean withoutAccount,
        Stored stored,
        boolean bookedHere) {

    record Stored(Money amount, LocalDateTime paidAt) {}

    /** Arguments: import, first and last person. */
    static final String QUERY = "SELECT s.row_no, s.item, s.person_id, s.contribution_year, s.amount, s.paid_at,"
            + " s.credited_on, s.receipt_no, a.person_id IS NULL, r.amount, r.paid_at,"
            + " EXISTS (SELECT 1 FROM rp_contribution_record b LEFT JOIN rp_contribution_record c ON c.reversal_of = b.id"
            + "   WHERE b.person_id = s.person_id AND b.contribution_year = s.contribution_year AND b.item = s.item"
            + "   AND b.origin <> 'HISTORY' AND b.reversal_of IS NULL AND c.id IS NULL) FROM " + HistoryIntake.TABLE
            + " s LEFT JOIN rp_contribution_record r ON r.person_id = s.person_id"
            + " AND r.contribution_year = s.contribution_year AND r.item = s.item AND r.origin = 'HISTORY'"
            + " AND r.reversal_of IS NULL LEFT JOIN rp_account a ON a.person_id = s.person_id"
            + " WHERE s.import_id = ? AND s.person_id BETWEEN ? AND ? ORDER BY s.person_id, s.contribution_year, s.row_no";

    static HistoryItem read(ResultSet at) throws SQLException {
        return new HistoryItem(
                at.getInt(1),
                ContributionItem.valueOf(at.getString(2)),
                at.getLong(3),
                at.getInt(4),
                new Money(at.getBigDecimal(5)),
                at.getObject(6, LocalDateTime.class),
                at.getObject(7, LocalDate.class),
                at.getString(8),
                at.getBoolean(9),
                at.getBigDecimal(10) == null
                        ? null
                        : new Stored(new Money(at.getBigDecimal(10)), at.getObject(11, LocalDateTime.class)),
                at.getBoolean(12));
    }

    boolean isSameYearAs(HistoryItem other) {
        return other != null && person == other.person && year == other.year;
    }

    /** Null when nothing is wrong with it. */
    PaymentFault fault() {
        if (withoutAccount) {
            return PaymentFault.T_NOT_ENROLLED;
        }
        if (stored == null) {
            return bookedHere ? PaymentFault.T_HISTORY_BOOKED : null;
        }
        return stored.equals(new Stored(amount, paidAt)) ? null : PaymentFault.T_HISTORY_DIFFERS;
    }

    StagedOutcome.NewRecord fact() {
        return new StagedOutcome.NewRecord(
                row,
                person,
                year,
                item,
                paidAt.getYear() == year ? ContributionKind.NORMAL : ContributionKind.GAP_BACK_PAYMENT,
                amount,
                paidAt,
                creditedOn,
                receiptNo,
                false,
                Keys.history(person, year, item),
                null);
    }
}

package org.residentpension.contribution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.residentpension.contribution.rules.Payment;
import org.residentpension.kernel.Money;

/** A row of a payment file that could be read, resolved to a person. {@code key}: of the payment, also in its reversal. */
record StagedPayment(
        int row,
        long person,
        int year,
        Money amount,
        LocalDateTime paidAt,
        LocalDate creditedOn,
        String receiptNo,
        boolean lumpSum,
        boolean reversal,
        String key) {

    static final String COLUMNS =
            "row_no, person_id, contribution_year, amount, paid_at, credited_on, receipt_no," + " lump_sum, reversal";

    static StagedPayment read(ResultSet row) throws SQLException {
        long person = row.getLong(2);
        int year = row.getInt(3);
        String receiptNo = row.getString(7);
        return new StagedPayment(
                row.getInt(1),
                person,
                year,
                new Money(row.getBigDecimal(4)),
                row.getObject(5, LocalDateTime.class),
                row.getObject(6, LocalDate.class),
                receiptNo,
                row.getBoolean(8),
                row.getBoolean(9),
                Keys.payment(receiptNo, person, year));
    }

    /** What the row says in a column, as far as it may stand in a list of issues. */
    String shown(String header) {
        return switch (header) {
            case "费款所属期" -> Integer.toString(year);
            case "金额" -> amount.toString();
            case "缴费时间" -> paidAt.toString().replace('T', ' ');
            case "入库日期" -> creditedOn.toString();
            case "票据号" -> receiptNo;
            default -> "";
        };
    }

    StoredPayment booked(LocalDate refundedOn) {
        return new StoredPayment(key(), year, amount, paidAt, creditedOn, lumpSum, receiptNo, refundedOn, false);
    }

    Payment fact(LocalDate refundedOn) {
        return new Payment(this, amount, paidAt, lumpSum, receiptNo, refundedOn, false);
    }
}

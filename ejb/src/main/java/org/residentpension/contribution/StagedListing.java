package org.residentpension.contribution;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import org.residentpension.kernel.Money;

/** A row of the sponsorship list, resolved to a person. */
record StagedListing(int row, long person, String group, LocalDate confirmedOn, LocalDate postedOn, Money amount) {

    static final String COLUMNS = "row_no, person_id, word, valid_from, valid_to, amount";

    static StagedListing read(ResultSet row) throws SQLException {
        return new StagedListing(
                row.getInt(1),
                row.getLong(2),
                row.getString(3),
                row.getObject(4, LocalDate.class),
                row.getObject(5, LocalDate.class),
                new Money(row.getBigDecimal(6)));
    }
}

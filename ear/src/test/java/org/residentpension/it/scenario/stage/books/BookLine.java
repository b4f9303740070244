package org.residentpension.it.scenario.stage.books;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.residentpension.kernel.Money;

/** A line of a run as it is stored. */
record BookLine(
        long id,
        long person,
        String state,
        Money tier,
        Money computed,
        Money payable,
        boolean special,
        String trace,
        Money adjustedFrom,
        String reasons) {

    static final String COLUMNS =
            "id, person_id, state, tier, computed, payable, special, trace, adjusted_from, reasons";

    static BookLine read(ResultSet row) throws SQLException {
        return new BookLine(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                new Money(row.getBigDecimal(4)),
                new Money(row.getBigDecimal(5)),
                new Money(row.getBigDecimal(6)),
                row.getBoolean(7),
                row.getString(8),
                row.getBigDecimal(9) == null ? null : new Money(row.getBigDecimal(9)),
                row.getString(10));
    }

    /** Among the lines whose money is asked for. */
    boolean counts() {
        return payable.isPositive()
                && !state.equals("EXCLUDED")
                && !state.equals("EXCEPTION")
                && !state.equals("CANCELLED");
    }
}

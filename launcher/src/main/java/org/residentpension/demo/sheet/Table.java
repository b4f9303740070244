package org.residentpension.demo.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A list as offices send it: title, unit line, header, rows and one closing row.
 * A cell is a text, a day or a number, which is money when it is a {@link BigDecimal}; null is an empty cell.
 */
public record Table(String title, String unit, List<String> header, List<List<Object>> rows, List<Object> trailer) {

    /** Excel's number of the first data row: after title, unit line and header. */
    public static final int FIRST_ROW = 4;

    public static List<String> header(String names) {
        return List.of(names.split(" "));
    }

    public static List<Object> row(Object... cells) {
        return Collections.unmodifiableList(Arrays.asList(cells));
    }

    public static BigDecimal yuan(int amount) {
        return BigDecimal.valueOf(amount).setScale(2);
    }

    /** Closes the list with 合计: the number of rows in the second column, and the sum below each column of money. */
    public static Table totalled(
            String title, String unit, List<String> header, List<List<Object>> rows, List<String> money) {
        List<Object> trailer = new ArrayList<>(Collections.nCopies(header.size(), null));
        trailer.set(0, "合计");
        trailer.set(1, rows.size());
        for (String name : money) {
            int column = header.indexOf(name);
            BigDecimal sum =
                    rows.stream().map(row -> (BigDecimal) row.get(column)).reduce(yuan(0), BigDecimal::add);
            trailer.set(column, sum);
        }
        return new Table(title, unit, header, rows, trailer);
    }
}

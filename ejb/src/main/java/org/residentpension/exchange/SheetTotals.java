package org.residentpension.exchange;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.residentpension.exchange.cell.CellKind;

/** Counts and adds up the data while it passes, to compare with what the 合计 row claims. */
final class SheetTotals {

    private static final Set<CellKind> SUMMED = EnumSet.of(CellKind.MONEY, CellKind.SIGNED_MONEY, CellKind.INTEGER);
    private static final Set<CellKind> DATED =
            EnumSet.of(CellKind.DATE, CellKind.DATE_TIME, CellKind.YEAR, CellKind.MONTH);

    private final Map<Integer, String> summed = new TreeMap<>();
    private final Set<Integer> dated = new HashSet<>();
    private final Map<String, BigDecimal> sums = new LinkedHashMap<>();
    private final LongStream.Builder persons = LongStream.builder();
    private int rows;

    SheetTotals(SheetLayout layout, HeaderRow header) {
        for (SheetColumn column : layout.columns()) {
            Integer place = header.columns().get(column.header());
            if (place != null && SUMMED.contains(column.kind())) {
                summed.put(place, column.header());
                sums.put(column.header(), BigDecimal.ZERO);
            } else if (place != null && DATED.contains(column.kind())) {
                dated.add(place);
            }
        }
    }

    void addRow() {
        rows++;
    }

    void add(SheetColumn column, Object value) {
        if (column.kind() == CellKind.ID_NUMBER) {
            persons.add(hash((String) value));
        }
        sums.computeIfPresent(column.header(), (header, sum) -> sum.add(new BigDecimal(value.toString())));
    }

    /** Nobody knows the sum of a column with a refused amount; that amount has its own issue. */
    void forget(SheetColumn column) {
        sums.remove(column.header());
    }

    int rows() {
        return rows;
    }

    /** Header of each column that is added up, by its place. */
    Map<Integer, String> summed() {
        return summed;
    }

    /** A number there may be a year or a day and no count. */
    boolean isDated(int place) {
        return dated.contains(place);
    }

    /** Without the columns that hold refused amounts. */
    Map<String, BigDecimal> sums() {
        return sums;
    }

    long persons() {
        return persons.build().distinct().count();
    }

    /** 64 bits of FNV-1a: enough to count some 100,000 numbers without keeping them. */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        return hash;
    }
}

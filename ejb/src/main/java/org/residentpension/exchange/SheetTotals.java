package org.residentpension.exchange;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;
import org.residentpension.exchange.cell.CellKind;

/** Counts and adds up the data while it passes, to compare with what the 合计 row claims. */
final class SheetTotals {

    private final Map<Integer, String> summed = new TreeMap<>();
    private final Map<String, BigDecimal> sums = new LinkedHashMap<>();
    private final LongStream.Builder persons = LongStream.builder();
    private int rows;

    SheetTotals(SheetLayout layout, HeaderRow header) {
        for (SheetColumn column : layout.columns()) {
            boolean isSum = column.kind() == CellKind.MONEY || column.kind() == CellKind.INTEGER;
            if (isSum && header.columns().containsKey(column.header())) {
                summed.put(header.columns().get(column.header()), column.header());
                sums.put(column.header(), BigDecimal.ZERO);
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

package org.residentpension.exchange;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * What was seen of a file when its last row was read.
 *
 * @param headerRow 0 when no header was found
 * @param columns place of each header of the layout, counted from 0
 * @param width the last column that holds anything, counted from 1
 * @param preamble the rows above the header as text, such as title and unit
 * @param trailer the 合计 row as text; empty without one
 * @param rows data rows, with and without issues
 * @param sums by header, of the columns of amounts and counts without refused cells
 * @param complete the file could be read to its end
 * @param notes what the user may like to know although nothing is wrong
 */
public record SheetSummary(
        int headerRow,
        Map<String, Integer> columns,
        int width,
        List<String> preamble,
        String trailer,
        int rows,
        Map<String, BigDecimal> sums,
        long issues,
        boolean complete,
        List<String> notes) {}

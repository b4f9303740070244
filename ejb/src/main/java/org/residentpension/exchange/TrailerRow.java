package org.residentpension.exchange;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.residentpension.exchange.file.Blanks;
import org.residentpension.exchange.file.FileRow;

/** A row below the data that is no data: the totals, or who signed. */
record TrailerRow(FileRow row, Kind kind) {

    enum Kind {
        TOTAL,
        SUBTOTAL,
        FOOTER
    }

    private static final Pattern WORD = Pattern.compile("(合计|总计|共计|小计)[:：]?");
    private static final Pattern SUBTOTAL = Pattern.compile("\\D{0,6}小计.*");
    private static final Pattern TOTAL = Pattern.compile("本?[页村组乡镇]?(合计|总计|共计).*");
    private static final Pattern FOOTER =
            Pattern.compile("(制表|填表|填报|经办|审核|复核|负责人|单位负责人|法定代表人|签字|签名|盖章|日期[:：]|[备附]?注[:：]|说明[:：]).*");

    private static final Pattern COUNT = Pattern.compile("\\d{1,9}(?=[笔条行人件])|^\\d{1,9}$");
    private static final Pattern DAY = Pattern.compile("(19|20)\\d\\d(\\d\\d){0,2}");
    private static final Pattern YUAN = Pattern.compile("(\\d{1,13}(?:\\.\\d{1,2})?)元");
    private static final Pattern AMOUNT = Pattern.compile("\\d{1,13}(\\.\\d{1,2})?");

    /**
     * Null when the row is data. A row with every required cell filled is data unless it begins with the very word
     * 合计, so that nothing a user entered is taken for a remark.
     */
    static TrailerRow of(FileRow row, HeaderRow header) {
        if (header.isFilledIn(row) && !WORD.matcher(row.first().stripped()).matches()) {
            return null;
        }
        String label = Blanks.removeAll(row.first().text());
        if (SUBTOTAL.matcher(label).matches()) {
            return new TrailerRow(row, Kind.SUBTOTAL);
        }
        if (TOTAL.matcher(label).matches()) {
            return new TrailerRow(row, Kind.TOTAL);
        }
        return FOOTER.matcher(label).matches() ? new TrailerRow(row, Kind.FOOTER) : null;
    }

    /** Data follows, so the row stands in the wrong place. */
    SheetIssue misplaced() {
        SheetFault fault = kind == Kind.TOTAL ? SheetFault.F_ROW_TOTAL : SheetFault.F_ROW_FOOTER;
        return fault.issue(row.number(), "", row.first().stripped());
    }

    /** An amount under its column must be its sum; a count anywhere must be that of the rows or of the persons. */
    List<SheetIssue> check(SheetTotals totals) {
        List<SheetIssue> issues = new ArrayList<>();
        for (int column = 0; kind == Kind.TOTAL && column < row.width(); column++) {
            String text = Blanks.removeAll(row.cell(column).shown()).replaceAll("[,，¥￥]", "");
            String summed = totals.summed().get(column);
            if (summed != null) {
                checkSum(summed, text.replace("元", ""), totals, issues);
            } else if (!totals.isDated(column) || !DAY.matcher(text).matches()) {
                checkCounts(text, totals, issues);
                checkAmounts(text, totals, issues);
            }
        }
        return issues;
    }

    private void checkSum(String header, String claimed, SheetTotals totals, List<SheetIssue> issues) {
        BigDecimal sum = totals.sums().get(header);
        boolean known = sum != null && AMOUNT.matcher(claimed).matches();
        if (known && new BigDecimal(claimed).compareTo(sum) != 0) {
            issues.add(SheetFault.F_TRAILER_SUM.issue(
                    row.number(), header, claimed, header, claimed, sum.toPlainString()));
        }
    }

    private void checkCounts(String text, SheetTotals totals, List<SheetIssue> issues) {
        for (MatchResult count : COUNT.matcher(text).results().toList()) {
            long claimed = Long.parseLong(count.group());
            if (claimed != totals.rows() && claimed != totals.persons()) {
                issues.add(SheetFault.F_TRAILER_COUNT.issue(
                        row.number(), "", count.group(), count.group(), totals.rows()));
            }
        }
    }

    /** "合计 8 笔，1,600.00 元" in one cell: the amount may be of any column. */
    private void checkAmounts(String text, SheetTotals totals, List<SheetIssue> issues) {
        for (MatchResult amount : YUAN.matcher(text).results().toList()) {
            BigDecimal claimed = new BigDecimal(amount.group(1));
            boolean found = totals.sums().values().stream().anyMatch(sum -> sum.compareTo(claimed) == 0);
            if (!found && totals.sums().size() == 1) {
                checkSum(totals.sums().keySet().iterator().next(), amount.group(1), totals, issues);
            }
        }
    }
}

package org.residentpension.campaign.rules;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a target is set for, in the order of a plan. Each is planned, split and rated by itself. */
public enum Metric {
    CONTRIBUTOR_COUNT("参保缴费人数"),
    CONTRIBUTION_AMOUNT("征收金额"),
    TOP_UP_COUNT("提档补差人数"),
    NEW_FIRST_PAYER("首次缴费人数"),
    NEW_FLEXIBLE_EMPLOYEE_PENSION("灵活就业企保人数");

    private static final BigDecimal LARGEST = new BigDecimal("9999999999999.99");

    private final String sheetWord;

    Metric(String sheetWord) {
        this.sheetWord = sheetWord;
    }

    /** How the file of targets calls it (forms.md). */
    public String sheetWord() {
        return sheetWord;
    }

    public static List<String> sheetWords() {
        return Arrays.stream(values()).map(Metric::sheetWord).toList();
    }

    public static Optional<Metric> named(String sheetWord) {
        return Arrays.stream(values())
                .filter(metric -> metric.sheetWord.equals(sheetWord))
                .findFirst();
    }

    /** Yuan; every other metric counts persons. */
    public boolean isMoney() {
        return this == CONTRIBUTION_AMOUNT;
    }

    /** Persons are whole, money goes to the fen, nothing is negative. */
    public boolean accepts(BigDecimal value) {
        return value.signum() >= 0
                && value.compareTo(LARGEST) <= 0
                && value.stripTrailingZeros().scale() <= (isMoney() ? 2 : 0);
    }
}

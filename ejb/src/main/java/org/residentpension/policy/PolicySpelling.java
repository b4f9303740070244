package org.residentpension.policy;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.residentpension.kernel.Money;

/** A value as people type it, in the one spelling of the files: {@code 60} yuan as 60.00, {@code 9月5日} as 09-05. */
final class PolicySpelling {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}(?:\\.\\d{1,2})?");
    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern MONTH_DAY =
            Pattern.compile("(?<next>次年|\\+1)?\\s*(?<month>\\d{1,2})\\s*[-月]\\s*(?<day>\\d{1,2})日?");

    private PolicySpelling() {}

    /** Empty if the text is no value of that unit. */
    static Optional<String> of(PolicyUnit unit, String typed) {
        return switch (unit) {
            case CNY, CNY_PER_YEAR, CNY_PER_PERSON ->
                number(NUMBER, typed, text -> Money.of(text).amount().toPlainString());
            case PERCENT ->
                number(NUMBER, typed, text -> new BigDecimal(text)
                        .stripTrailingZeros()
                        .toPlainString());
            case YEARS, MONTHS, DAYS, WORKING_DAYS ->
                number(WHOLE_NUMBER, typed, text -> Integer.valueOf(text).toString());
            case MONTH_DAY -> monthDay(typed);
            case BOOLEAN -> Optional.of(typed).filter(Set.of("true", "false")::contains);
            case CHOICE -> Optional.of(typed);
            case CODE -> readable(unit, typed);
            case MAJORITY -> readable(unit, typed.replace("≥", ">=").replaceAll("\\s", ""));
            case GROUPS, DAYS_LIST -> list(unit, typed);
        };
    }

    private static Optional<String> number(Pattern pattern, String typed, UnaryOperator<String> spelling) {
        return Optional.of(typed)
                .filter(text -> pattern.matcher(text).matches())
                .map(spelling);
    }

    private static Optional<String> monthDay(String typed) {
        Matcher parts = MONTH_DAY.matcher(typed);
        if (!parts.matches()) {
            return Optional.empty();
        }
        String day = "%s%02d-%02d"
                .formatted(
                        parts.group("next") == null ? "" : "+1 ",
                        Integer.parseInt(parts.group("month")),
                        Integer.parseInt(parts.group("day")));
        return readable(PolicyUnit.MONTH_DAY, day);
    }

    /** Each once, in alphabetical order, with one blank between; days are in their own order then. */
    private static Optional<String> list(PolicyUnit unit, String typed) {
        String listed = Arrays.stream(typed.strip().split("[\\s,，、;；]+"))
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        return readable(unit, listed);
    }

    private static Optional<String> readable(PolicyUnit unit, String text) {
        try {
            unit.read(text);
            return Optional.of(text);
        } catch (IllegalArgumentException | DateTimeException wrong) {
            return Optional.empty();
        }
    }
}

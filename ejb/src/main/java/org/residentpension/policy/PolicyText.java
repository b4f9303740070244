package org.residentpension.policy;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import org.residentpension.kernel.Sentences;

/** The law in words for the page of all values: what a parameter is called, and its value as people read it. */
public final class PolicyText {

    private PolicyText() {}

    /** The name of the parameter, e.g. 缴费档次 200 元. */
    public static String parameter(PolicyLine line, Locale locale) {
        String parameter = line.parameter();
        ResourceBundle bundle = bundle(locale);
        if (bundle.containsKey(parameter)) {
            return bundle.getString(parameter);
        }
        int tail = parameter.lastIndexOf('/') + 1;
        return MessageFormat.format(bundle.getString(parameter.substring(0, tail)), parameter.substring(tail));
    }

    public static String unit(PolicyLine line, Locale locale) {
        return bundle(locale).getString("unit." + line.unit().name());
    }

    /** What the parameter is about, e.g. {@code contribution}; the page words it. */
    public static String topic(PolicyLine line) {
        return line.parameter().substring(0, line.parameter().indexOf('/'));
    }

    /** The value with its unit where the unit says something that the value does not: 30.00 元/年, but 9 月 30 日. */
    public static String valueWithUnit(PolicyLine line, Locale locale) {
        return switch (line.unit()) {
            case BOOLEAN, CHOICE, GROUPS, MONTH_DAY, DAYS_LIST -> value(line, locale);
            default ->
                line.value().equals(PolicyUnit.NONE)
                        ? value(line, locale)
                        : value(line, locale) + bundle(locale).getString("unit.gap") + unit(line, locale);
        };
    }

    public static String value(PolicyLine line, Locale locale) {
        ResourceBundle bundle = bundle(locale);
        if (line.value().equals(PolicyUnit.NONE)) {
            return bundle.getString("value.none");
        }
        return switch (line.unit()) {
            case CHOICE, BOOLEAN -> bundle.getString("value." + line.value());
            case GROUPS ->
                Arrays.stream(line.value().split(" "))
                        .map(group -> bundle.getString("value." + group))
                        .collect(Collectors.joining(bundle.getString("list.comma")));
            case MONTH_DAY -> {
                String[] parts = line.value().split("-");
                yield MessageFormat.format(
                        bundle.getString("value.monthDay"), Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
            }
            case DAYS_LIST ->
                line.value().replace("..", bundle.getString("range.to")).replace(" ", bundle.getString("list.comma"));
            default -> line.value();
        };
    }

    private static ResourceBundle bundle(Locale locale) {
        return Sentences.of("org.residentpension.policy.parameters", locale);
    }
}

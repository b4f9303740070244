package org.residentpension.policy;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.residentpension.kernel.Sentences;
import org.residentpension.policy.subsidy.Majority;

/** The law in words for the page of all values: what a parameter is called, and its value as people read it. */
public final class PolicyText {

    /** Rules, clauses and questions as our documents number them, which no office knows. */
    private static final Pattern NUMBER_OF_OURS = Pattern.compile("\\b(R-[A-Z]+|R\\d+|[PQ]\\d+|S\\d-\\d+)");

    private static final Pattern NUMBER_BEHIND = Pattern.compile("（" + NUMBER_OF_OURS.pattern() + "[^）]*）");

    private static final String PENDING = "待县里确认";

    private PolicyText() {}

    /** The name of the parameter, e.g. 缴费档次 200 元. */
    public static String parameter(PolicyLine line, Locale locale) {
        return parameter(line.parameter(), locale);
    }

    public static String parameter(String parameter, Locale locale) {
        ResourceBundle bundle = bundle(locale);
        if (bundle.containsKey(parameter)) {
            return bundle.getString(parameter);
        }
        int tail = parameter.lastIndexOf('/') + 1;
        return MessageFormat.format(bundle.getString(parameter.substring(0, tail)), parameter.substring(tail));
    }

    /** The name of the family without one of its members, e.g. 缴费档次 … 元. */
    public static String parameter(PolicyParameter parameter, Locale locale) {
        String gap = bundle(locale).getString("family.gap");
        return parameter(parameter.name() + (parameter.isFamily() ? gap : ""), locale);
    }

    public static String unit(PolicyLine line, Locale locale) {
        return unit(line.unit(), locale);
    }

    public static String unit(PolicyUnit unit, Locale locale) {
        return bundle(locale).getString("unit." + unit.name());
    }

    /** Which values the parameter can have, as the small print of a form. */
    public static String rule(PolicyParameter parameter, Locale locale) {
        ResourceBundle bundle = bundle(locale);
        String key = "rule." + (parameter.lowest() == null ? parameter.unit().name() : "BETWEEN");
        String rule = MessageFormat.format(
                bundle.getString(key),
                String.valueOf(parameter.lowest()),
                String.valueOf(parameter.highest()),
                unit(parameter.unit(), locale));
        boolean mayBeNone = parameter.mayBeNone() && parameter.unit() != PolicyUnit.CHOICE;
        return mayBeNone ? rule + bundle.getString("rule.orNone") : rule;
    }

    /** What is wrong with a change, in one sentence that says what to do. */
    public static String sentence(PolicyFault fault, Locale locale) {
        List<String> arguments = new ArrayList<>(fault.details());
        if (fault.kind() == PolicyFault.Kind.WRONG_VALUE) {
            arguments.add(parameter(fault.parameter(), locale));
            arguments.add(PolicyParameters.find(fault.parameter())
                    .map(parameter -> rule(parameter, locale))
                    .orElseThrow());
        }
        return MessageFormat.format(bundle(locale).getString("fault." + fault.kind()), arguments.toArray());
    }

    /** Who says so: the document with its article, or what a default reading is derived from. A county's own line tells its source as it was typed. */
    public static String source(PolicyLine line, Locale locale) {
        String source = line.source();
        if (line.isAdded() || !NUMBER_OF_OURS.matcher(source).find()) {
            return source;
        }
        if (!line.pack().equals(PolicyLine.NATIONAL)) {
            return NUMBER_BEHIND.matcher(source).replaceAll("");
        }
        ResourceBundle words = Sentences.of("org.residentpension.policy.sources", locale);
        String family = line.parameter().substring(0, line.parameter().lastIndexOf('/') + 1);
        String sentence = words.getString(words.containsKey(line.parameter()) ? line.parameter() : family);
        return source.contains(PENDING) ? MessageFormat.format(words.getString("pending"), sentence) : sentence;
    }

    /** What the parameter is about, e.g. {@code contribution}; the page words it. */
    public static String topic(PolicyLine line) {
        return topic(line.parameter());
    }

    public static String topic(String parameter) {
        return parameter.substring(0, parameter.indexOf('/'));
    }

    /** The value with its unit where the unit says something that the value does not: 30.00 元/年, but 9 月 30 日; a reading without an alternative says so. */
    public static String valueWithUnit(PolicyLine line, Locale locale) {
        String value = valueWithUnit(line.unit(), line.value(), locale);
        return PolicyParameters.find(line.parameter())
                .filter(parameter -> !parameter.isOpen())
                .map(fixed -> MessageFormat.format(bundle(locale).getString("value.fixed"), value))
                .orElse(value);
    }

    public static String valueWithUnit(PolicyUnit unit, String value, Locale locale) {
        return switch (unit) {
            case BOOLEAN, CHOICE, CODE, GROUPS, MONTH_DAY, MAJORITY, DAYS_LIST -> value(unit, value, locale);
            default ->
                value.equals(PolicyUnit.NONE)
                        ? value(unit, value, locale)
                        : value(unit, value, locale) + bundle(locale).getString("unit.gap") + unit(unit, locale);
        };
    }

    /** One of the words of a choice or of a list of groups, e.g. 低保. */
    public static String word(String constant, Locale locale) {
        return bundle(locale).getString("value." + constant);
    }

    public static String value(PolicyLine line, Locale locale) {
        return value(line.unit(), line.value(), locale);
    }

    private static String value(PolicyUnit unit, String value, Locale locale) {
        ResourceBundle bundle = bundle(locale);
        if (value.equals(PolicyUnit.NONE)) {
            return word(PolicyUnit.NONE, locale);
        }
        return switch (unit) {
            case CHOICE, BOOLEAN -> word(value, locale);
            case GROUPS ->
                Arrays.stream(value.split(" "))
                        .map(group -> word(group, locale))
                        .collect(Collectors.joining(bundle.getString("list.comma")));
            case MONTH_DAY -> {
                String[] parts = value.split("-");
                yield MessageFormat.format(
                        bundle.getString("value.monthDay"), Integer.parseInt(parts[0]), Integer.parseInt(parts[1]));
            }
            case MAJORITY -> majority(Majority.parse(value), bundle);
            case DAYS_LIST ->
                value.replace("..", bundle.getString("range.to")).replace(" ", bundle.getString("list.comma"));
            default -> value;
        };
    }

    private static String majority(Majority majority, ResourceBundle bundle) {
        String words = bundle.getString(majority.exceeding() ? "value.moreThan" : "value.atLeast");
        return MessageFormat.format(words, majority.numerator() + "/" + majority.denominator());
    }

    private static ResourceBundle bundle(Locale locale) {
        return Sentences.of("org.residentpension.policy.parameters", locale);
    }
}

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
            default -> line.value();
        };
    }

    private static ResourceBundle bundle(Locale locale) {
        return Sentences.of("org.residentpension.policy.parameters", locale);
    }
}

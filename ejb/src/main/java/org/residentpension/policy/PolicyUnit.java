package org.residentpension.policy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.residentpension.kernel.DateRange;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.policy.subsidy.Majority;

/** The unit of a value decides how its text is read. */
public enum PolicyUnit {
    CNY("CNY", Money::of),
    CNY_PER_YEAR("CNY/year", Money::of),
    CNY_PER_PERSON("CNY/person", Money::of),
    PERCENT("percent", BigDecimal::new),
    MONTH_DAY("month-day", YearlyDay::parse),
    YEARS("years", Integer::valueOf),
    MONTHS("months", Integer::valueOf),
    DAYS("days", Integer::valueOf),
    WORKING_DAYS("working-days", Integer::valueOf),
    BOOLEAN("boolean", PolicyUnit::bool),
    CHOICE("choice", text -> text),
    GROUPS("groups", PolicyUnit::groups),
    MAJORITY("majority", Majority::parse),
    DAYS_LIST("days-list", PolicyUnit::ranges),
    /** What another system calls something. */
    CODE("code", PolicyUnit::code);

    /** A value that says: in this division there is no such limit, tier, group or day. */
    static final String NONE = "none";

    private final String text;
    private final Function<String, Object> reader;

    PolicyUnit(String text, Function<String, Object> reader) {
        this.text = text;
        this.reader = reader;
    }

    /** Throws IllegalArgumentException for a unit that the files do not know. */
    public static PolicyUnit of(String text) {
        for (PolicyUnit unit : values()) {
            if (unit.text.equals(text)) {
                return unit;
            }
        }
        throw new IllegalArgumentException("Unknown unit: " + text);
    }

    /** The unit as the files write it, e.g. {@code CNY/year}. */
    public String text() {
        return text;
    }

    Object read(String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException("A value is never empty");
        }
        return NONE.equals(value) && !isList() ? NONE : reader.apply(value);
    }

    /** As the files write it, or as people do. */
    static boolean isNone(String typed) {
        return typed.equals(NONE) || typed.equals("无");
    }

    /** Of lists {@link #NONE} is the empty one. */
    boolean isList() {
        return this == GROUPS || this == DAYS_LIST;
    }

    private static String code(String text) {
        if (!text.matches("[0-9A-Za-z]{1,12}")) {
            throw new IllegalArgumentException("No code: " + text);
        }
        return text;
    }

    private static Boolean bool(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException("Neither true nor false: " + text);
        }
        return Boolean.valueOf(text);
    }

    private static Set<SpecialGroup> groups(String text) {
        Set<SpecialGroup> groups = EnumSet.noneOf(SpecialGroup.class);
        for (String name : words(text)) {
            groups.add(SpecialGroup.valueOf(name));
        }
        return groups;
    }

    private static List<DateRange> ranges(String text) {
        List<DateRange> ranges = new ArrayList<>();
        for (String range : words(text)) {
            ranges.add(DateRange.parse(range));
        }
        return ranges;
    }

    private static String[] words(String text) {
        return NONE.equals(text) ? new String[0] : text.split(" ");
    }
}

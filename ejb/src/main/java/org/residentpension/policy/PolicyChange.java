package org.residentpension.policy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;

/**
 * What a county wants to hold from a day on: one document and one reason for one or more values, which stand or fall together.
 * Whatever can be read is in the spelling of the files; {@link PolicyChangeRule} says what is wrong with the rest.
 *
 * @param from the first day; null as long as nobody has said it
 * @param source the document that says so, and the place in it
 * @param reason why the county changes it
 * @param values by the name of the parameter, in reading order
 */
public record PolicyChange(
        DivisionCode county, LocalDate from, String source, String reason, Map<String, String> values) {

    public static final int SOURCE_LENGTH = 200;
    public static final int REASON_LENGTH = 300;

    public PolicyChange {
        source = source == null ? "" : source.strip();
        reason = reason == null ? "" : reason.strip();
        Map<String, String> read = new TreeMap<>(ParameterOrder.INSTANCE);
        values.forEach((parameter, typed) -> read.put(parameter, spelled(parameter, typed == null ? "" : typed)));
        values = Collections.unmodifiableMap(read);
    }

    /** The lines that the change would add to the law. What cannot be read is left out; without a day or a source, all. */
    public List<PolicyLine> lines() {
        return from == null || source.isEmpty()
                ? List.of()
                : values.entrySet().stream()
                        .flatMap(value -> line(value.getKey(), value.getValue()).stream())
                        .toList();
    }

    private Optional<PolicyLine> line(String parameter, String value) {
        return PolicyParameters.find(parameter)
                .filter(known -> known.read(value).isPresent())
                .map(known -> new PolicyLine(
                        county.prefix(DivisionLevel.COUNTY),
                        parameter,
                        from,
                        value,
                        known.unit(),
                        source,
                        from,
                        PolicyLine.NOT_YET_ACTIVATED));
    }

    private static String spelled(String parameter, String typed) {
        Optional<PolicyParameter> known = PolicyParameters.find(parameter);
        return known.flatMap(each -> each.read(typed)).orElse(typed.strip());
    }
}

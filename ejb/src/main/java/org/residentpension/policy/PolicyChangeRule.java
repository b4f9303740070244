package org.residentpension.policy;

import static org.residentpension.policy.PolicyFault.Kind.CHANGES_NOTHING;
import static org.residentpension.policy.PolicyFault.Kind.NOT_LATER;
import static org.residentpension.policy.PolicyFault.Kind.NO_DAY;
import static org.residentpension.policy.PolicyFault.Kind.NO_REASON;
import static org.residentpension.policy.PolicyFault.Kind.NO_SOURCE;
import static org.residentpension.policy.PolicyFault.Kind.NO_VALUE;
import static org.residentpension.policy.PolicyFault.Kind.REASON_TOO_LONG;
import static org.residentpension.policy.PolicyFault.Kind.SOURCE_TOO_LONG;
import static org.residentpension.policy.PolicyFault.Kind.UNKNOWN_PARAMETER;
import static org.residentpension.policy.PolicyFault.Kind.WRONG_VALUE;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Whether a county may add this to its law (workflows.md §0 rule 4): known parameters, values that they can have, a later day
 * only, and on every day from then on a law that makes sense as a whole.
 */
public final class PolicyChangeRule {

    private PolicyChangeRule() {}

    /** Everything that is wrong, at once; empty when the change may be proposed or activated today. */
    public static List<PolicyFault> faults(PolicyChange change, PolicyBook book, LocalDate today) {
        List<PolicyFault> faults = new ArrayList<>();
        checkDay(change, today, faults);
        checkText(change, faults);
        change.values().forEach((parameter, value) -> checkValue(parameter, value, faults));
        return faults.isEmpty() ? faultsOfTheWhole(change, book) : List.copyOf(faults);
    }

    /** Never retroactive, and not in the middle of a day of work. */
    private static void checkDay(PolicyChange change, LocalDate today, List<PolicyFault> faults) {
        if (change.from() == null) {
            faults.add(PolicyFault.of(NO_DAY));
        } else if (!change.from().isAfter(today)) {
            faults.add(PolicyFault.of(NOT_LATER, change.from(), today.plusDays(1)));
        }
    }

    private static void checkText(PolicyChange change, List<PolicyFault> faults) {
        if (change.source().isEmpty()) {
            faults.add(PolicyFault.of(NO_SOURCE));
        } else if (change.source().length() > PolicyChange.SOURCE_LENGTH) {
            faults.add(PolicyFault.of(SOURCE_TOO_LONG, PolicyChange.SOURCE_LENGTH));
        }
        if (change.reason().isEmpty()) {
            faults.add(PolicyFault.of(NO_REASON));
        } else if (change.reason().length() > PolicyChange.REASON_LENGTH) {
            faults.add(PolicyFault.of(REASON_TOO_LONG, PolicyChange.REASON_LENGTH));
        }
        if (change.values().isEmpty()) {
            faults.add(PolicyFault.of(NO_VALUE));
        }
    }

    private static void checkValue(String parameter, String value, List<PolicyFault> faults) {
        Optional<PolicyParameter> known = PolicyParameters.find(parameter);
        if (known.isEmpty()) {
            faults.add(PolicyFault.of(UNKNOWN_PARAMETER, parameter));
        } else if (known.get().read(value).isEmpty()) {
            faults.add(PolicyFault.at(parameter, WRONG_VALUE, value));
        }
    }

    private static List<PolicyFault> faultsOfTheWhole(PolicyChange change, PolicyBook book) {
        List<PolicyLine> lines = change.lines();
        Map<String, PolicyLine> before = inForce(book, change, change.from());
        boolean same = lines.stream()
                .allMatch(line ->
                        before.containsKey(line.parameter()) && line.saysTheSameAs(before.get(line.parameter())));
        if (same) {
            return List.of(PolicyFault.of(CHANGES_NOTHING, change.from()));
        }
        PolicyBook changed = book.with(lines);
        Set<PolicyFault> faults = new LinkedHashSet<>();
        for (LocalDate day : daysOfChange(changed, change)) {
            List<PolicyFault> after = PolicySense.faults(inForce(changed, change, day));
            // what was odd before is not the fault of this change
            after.removeAll(PolicySense.faults(inForce(book, change, day)));
            faults.addAll(after);
        }
        return List.copyOf(faults);
    }

    /** The first day of the change, and every later one on which another line takes over. */
    private static Set<LocalDate> daysOfChange(PolicyBook book, PolicyChange change) {
        return book.entriesAround(change.county()).stream()
                .map(entry -> entry.line().from())
                .filter(day -> !day.isBefore(change.from()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Map<String, PolicyLine> inForce(PolicyBook book, PolicyChange change, LocalDate day) {
        Map<String, PolicyLine> lines = new TreeMap<>(ParameterOrder.INSTANCE);
        book.inForce(change.county(), day).forEach(line -> lines.put(line.parameter(), line));
        return lines;
    }
}

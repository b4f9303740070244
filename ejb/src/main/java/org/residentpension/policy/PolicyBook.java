package org.residentpension.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;

/**
 * The whole law, past and present. Nearer division wins: county, else city, else province, else national; a line holds from its
 * day until the next line of the same division. Of two lines for one day the later activated wins, over the shipped one too.
 * Immutable; safe for any number of threads.
 */
public final class PolicyBook {

    /** National first, then by place; within a place by parameter (amounts as numbers), day and activation. */
    private static final Comparator<PolicyLine> READING_ORDER = Comparator.comparing(
                    (PolicyLine line) -> line.pack().equals(PolicyLine.NATIONAL) ? "" : line.pack())
            .thenComparing(PolicyLine::parameter, ParameterOrder.INSTANCE)
            .thenComparing(PolicyLine::from)
            .thenComparing(PolicyLine::activation);

    private final List<PolicyEntry> entries;
    private final Map<String, PolicyTimeline> timelines = new ConcurrentHashMap<>();

    private PolicyBook(List<PolicyEntry> entries) {
        this.entries = entries;
    }

    /** The law as shipped. */
    public static PolicyBook load() {
        return of(PolicyFiles.read());
    }

    /** Throws IllegalArgumentException if two shipped lines, or two of one activation, set the same value from the same day. */
    public static PolicyBook of(Collection<PolicyLine> lines) {
        List<PolicyLine> ordered = new ArrayList<>(lines);
        ordered.sort(READING_ORDER);
        List<PolicyEntry> entries = new ArrayList<>(ordered.size());
        for (int i = 0; i < ordered.size(); i++) {
            PolicyLine next = i + 1 < ordered.size() ? ordered.get(i + 1) : null;
            entries.add(new PolicyEntry(ordered.get(i), successionOf(ordered.get(i), next)));
        }
        return new PolicyBook(List.copyOf(entries));
    }

    /** The law with later lines added, e.g. those that a county has activated. */
    public PolicyBook with(Collection<PolicyLine> later) {
        List<PolicyLine> all = new ArrayList<>(later);
        entries.forEach(entry -> all.add(entry.line()));
        return of(all);
    }

    /** The law as it stood before the activation of that number. */
    public PolicyBook before(long activation) {
        return of(entries.stream()
                .map(PolicyEntry::line)
                .filter(line -> line.activation() < activation)
                .toList());
    }

    /** What holds in the division on that day. Missing values are noticed when they are asked for. */
    public Policy at(DivisionCode division, LocalDate day) {
        return timeline(division).on(day);
    }

    /** The law of one county over time, for work on many days. */
    public PolicyTimeline timeline(DivisionCode division) {
        String county = division.prefix(DivisionLevel.COUNTY);
        return timelines.computeIfAbsent(county, code -> PolicyTimeline.of(DivisionCode.of(code), entries));
    }

    /** Every line, past and present, in reading order. */
    public List<PolicyEntry> entries() {
        return entries;
    }

    /** Every parameter in force in the division on that day, in reading order. */
    public List<PolicyLine> inForce(DivisionCode division, LocalDate day) {
        Map<String, PolicyLine> nearest = new TreeMap<>(ParameterOrder.INSTANCE);
        for (String pack : PolicyTimeline.packsFarthestFirst(division)) {
            for (PolicyEntry entry : entries) {
                if (entry.line().pack().equals(pack) && entry.isInForceOn(day)) {
                    nearest.put(entry.line().parameter(), entry.line());
                }
            }
        }
        return List.copyOf(nearest.values());
    }

    /** The line of the parameter in force in the division on that day; empty where the law says nothing of it. */
    public Optional<PolicyLine> inForce(DivisionCode division, LocalDate day, String parameter) {
        return inForce(division, day).stream()
                .filter(line -> line.parameter().equals(parameter))
                .findFirst();
    }

    /** Every line that ever concerned the county: its own and those of the divisions around it, in reading order. */
    public List<PolicyEntry> entriesAround(DivisionCode county) {
        List<String> packs = PolicyTimeline.packsFarthestFirst(county);
        return entries.stream()
                .filter(entry -> packs.contains(entry.line().pack()))
                .toList();
    }

    /** How the line, one of {@link #entriesAround}, stands in the county on that day. */
    public PolicyStanding standing(PolicyEntry entry, DivisionCode county, LocalDate day) {
        if (entry.isReplaced()) {
            return PolicyStanding.REPLACED;
        }
        if (entry.line().from().isAfter(day)) {
            return PolicyStanding.FUTURE;
        }
        if (entry.isSupersededOn(day)) {
            return PolicyStanding.PAST;
        }
        return inForce(county, day).contains(entry.line()) ? PolicyStanding.FORCE : PolicyStanding.OVERRIDDEN;
    }

    private static Optional<LocalDate> successionOf(PolicyLine line, PolicyLine next) {
        boolean succeeded = next != null
                && next.pack().equals(line.pack())
                && next.parameter().equals(line.parameter());
        if (succeeded && next.from().equals(line.from()) && next.activation() == line.activation()) {
            throw new IllegalArgumentException(
                    "Two values of " + line.parameter() + " in " + line.pack() + " from " + line.from());
        }
        return succeeded ? Optional.of(next.from()) : Optional.empty();
    }
}

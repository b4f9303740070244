package org.residentpension.it.scenario.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.platform.sql.Database;
import org.residentpension.policy.PolicyBook;
import org.residentpension.policy.PolicyEntry;
import org.residentpension.policy.PolicyLine;
import org.residentpension.policy.PolicyUnit;

/**
 * Writes what a case says of the law of its county as lines of the county's own, wherever the shipped law says something
 * else. They stand activated before the case begins, by two administrators of long ago.
 */
@ApplicationScoped
class CaseLaw {

    private static final LocalDate UNIFIED_SCHEME = LocalDate.of(2009, 9, 1);
    private static final LocalDateTime LONG_AGO = LocalDate.of(1999, 1, 1).atStartOfDay();
    private static final PolicyBook SHIPPED = PolicyBook.load();

    /** Never the same twice while the server runs: by it the product notices that the law has changed. */
    private final AtomicLong decisions = new AtomicLong();

    @Inject
    private Database database;

    private record Own(LocalDate from, String parameter, String value, PolicyUnit unit) {}

    void enact(Play play) {
        DivisionCode county = play.region().county();
        Map<LocalDate, List<Own>> byDay = new TreeMap<>();
        own(play, county).forEach(line -> byDay.computeIfAbsent(line.from(), day -> new ArrayList<>())
                .add(line));
        byDay.forEach((from, lines) -> activate(county, from, lines));
    }

    private List<Own> own(Play play, DivisionCode county) {
        Map<String, List<PolicyLine>> told = play.region().lines().stream()
                .sorted(Comparator.comparing(PolicyLine::from))
                .collect(Collectors.groupingBy(line -> spelled(line.parameter()), TreeMap::new, Collectors.toList()));
        List<Own> own = new ArrayList<>();
        told.forEach((parameter, lines) -> addParameter(own, county, parameter, lines));
        addTiersTakenAway(own, county, told);
        return own;
    }

    /** From each line on, and again wherever the shipped law would say something else before the next one. */
    private static void addParameter(List<Own> own, DivisionCode county, String parameter, List<PolicyLine> lines) {
        for (int i = 0; i < lines.size(); i++) {
            PolicyLine line = lines.get(i);
            LocalDate from = line.from().isBefore(UNIFIED_SCHEME) ? UNIFIED_SCHEME : line.from();
            LocalDate until = i + 1 < lines.size() ? lines.get(i + 1).from() : LocalDate.MAX;
            TreeSet<LocalDate> days = new TreeSet<>(shippedDays(county, parameter));
            days.add(from);
            days.subSet(from, until).stream()
                    .filter(day -> !line.value().equals(shipped(county, day, parameter)))
                    .forEach(day -> own.add(new Own(day, parameter, line.value(), line.unit())));
        }
    }

    private static void addTiersTakenAway(List<Own> own, DivisionCode county, Map<String, List<PolicyLine>> told) {
        SHIPPED.entriesAround(county).stream()
                .map(PolicyEntry::line)
                .filter(line -> line.parameter().startsWith("tier/") && !told.containsKey(line.parameter()))
                .forEach(line -> own.add(new Own(line.from(), line.parameter(), "none", line.unit())));
    }

    private static List<LocalDate> shippedDays(DivisionCode county, String parameter) {
        return SHIPPED.entriesAround(county).stream()
                .map(PolicyEntry::line)
                .filter(line -> line.parameter().equals(parameter))
                .map(PolicyLine::from)
                .toList();
    }

    private static String shipped(DivisionCode county, LocalDate day, String parameter) {
        return SHIPPED.inForce(county, day, parameter).map(PolicyLine::value).orElse(null);
    }

    /** Tiers are named by their amount as the files write it. */
    private static String spelled(String parameter) {
        int slash = parameter.lastIndexOf('/');
        boolean byAmount = parameter.startsWith("tier/") || parameter.startsWith("matching-subsidy/");
        return byAmount
                ? parameter.substring(0, slash + 1)
                        + new BigDecimal(parameter.substring(slash + 1))
                                .stripTrailingZeros()
                                .toPlainString()
                : parameter;
    }

    private void activate(DivisionCode county, LocalDate from, List<Own> lines) {
        long proposal = database.insert(
                "INSERT INTO rp_policy_proposal (division_code, valid_from, source, reason, proposed_by, proposed_at)"
                        + " SELECT ?, ?, 'the case', 'the case', MIN(id), ? FROM rp_staff",
                county.at(DivisionLevel.COUNTY).value(),
                from,
                LONG_AGO);
        database.batch(
                "INSERT INTO rp_policy_line (proposal_id, parameter, value, unit) VALUES (?, ?, ?, ?)",
                lines,
                line -> new Object[] {
                    proposal, line.parameter(), line.value(), line.unit().text()
                });
        database.update(
                "INSERT INTO rp_policy_decision (id, proposal_id, proposed_by, valid_from, verdict, decided_by, decided_at)"
                        + " SELECT ?, ?, MIN(id), ?, 'ACTIVATED', MAX(id), ? FROM rp_staff",
                decisions.incrementAndGet(),
                proposal,
                from,
                LONG_AGO);
    }
}

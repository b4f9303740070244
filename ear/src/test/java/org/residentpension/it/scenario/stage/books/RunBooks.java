package org.residentpension.it.scenario.stage.books;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.residentpension.conformance.Given;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Cast;
import org.residentpension.it.scenario.stage.People;
import org.residentpension.it.scenario.stage.run.Runs;
import org.residentpension.kernel.Money;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.rules.LineTrace;
import org.residentpension.villagesubsidy.rules.TraceText;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;
import org.residentpension.villagesubsidy.run.RunState;
import org.residentpension.villagesubsidy.scheme.StandardJson;

/** What does not hold in a run although it has to hold in every run, in words; and who gets money from it. */
@ApplicationScoped
public class RunBooks {

    private static final String LINES =
            "SELECT " + BookLine.COLUMNS + " FROM rp_subsidy_line WHERE run_id = ? ORDER BY line_no";

    @Inject
    private Database database;

    @Inject
    private Runs runs;

    @Inject
    private People people;

    @Inject
    private Sums sums;

    /** The keys of the persons in the total, each with her amount. */
    public Map<String, String> payees(Act act) {
        Map<Long, String> keys = keys(act);
        Map<String, String> payees = new LinkedHashMap<>();
        lines(runs.seen(act).id()).stream()
                .filter(BookLine::counts)
                .forEach(line ->
                        payees.put(keys.get(line.person()), line.payable().toString()));
        return payees;
    }

    /** Empty if all is well. {@code with.monotone}: the rule accepted the standard. */
    public List<String> faults(Act act) {
        Runs.Seen run = runs.seen(act);
        List<BookLine> lines = lines(run.id());
        List<String> faults = new ArrayList<>();
        addSums(faults, run, lines);
        addLines(faults, act, run, lines);
        if (act.with().flag("monotone", false)) {
            addDescents(faults, act, lines);
        }
        return faults;
    }

    /** Every row that tells of posted money; whatever comes later leaves it as it is. */
    public String posted() {
        return database.list(
                        "SELECT CONCAT_WS(' ', l.id, l.run_id, l.person_id, l.state, l.payable, l.computed, MD5(l.trace),"
                                + " p.amount, p.credited_on, e.id, e.amount, e.entered_on, e.source)"
                                + " FROM rp_subsidy_line l JOIN rp_subsidy_posting p ON p.line_id = l.id"
                                + " JOIN rp_account_entry e ON e.id = p.entry_id ORDER BY l.id",
                        row -> row.getString(1))
                .toString();
    }

    private List<BookLine> lines(long run) {
        return database.list(LINES, BookLine::read, run);
    }

    private Map<Long, String> keys(Act act) {
        Map<Long, String> keys = new HashMap<>();
        act.play().persons().forEach((key, cast) -> keys.put(people.id(cast), key));
        return keys;
    }

    /** Σ lines = budget view = roster = application = notice = ledger, as far as the run has come. */
    private void addSums(List<String> faults, Runs.Seen run, List<BookLine> lines) {
        RunState state = RunState.valueOf(run.state());
        long id = run.id();
        Money total =
                lines.stream().filter(BookLine::counts).map(BookLine::payable).reduce(Money.ZERO, Money::plus);
        Map<String, Money> sums = new LinkedHashMap<>();
        sums.put("budget view", this.sums.budgetView(id));
        if (state.isInPublicity() || state == RunState.CLEARED || state == RunState.APPLIED) {
            sums.put("roster", this.sums.roster(id));
        }
        if (state.compareTo(RunState.APPLIED) >= 0 && state != RunState.RETURNED_TO_VILLAGE) {
            sums.put("application", this.sums.application(id));
        }
        if (state.compareTo(RunState.NOTICE_ISSUED) >= 0) {
            sums.put("notice", this.sums.notice(id));
            sums.put("lines of the notice", this.sums.noticeLines(id));
        }
        if (state.compareTo(RunState.PAID) >= 0) {
            sums.put("receipts", this.sums.receipts(id));
        }
        if (state.compareTo(RunState.POSTED) >= 0) {
            sums.put("ledger", this.sums.ledger(id));
        }
        sums.forEach((where, sum) -> {
            if (!sum.equals(total)) {
                faults.add(where + " says " + sum + ", the lines " + total + " (" + state + ")");
            }
        });
    }

    private void addLines(List<String> faults, Act act, Runs.Seen run, List<BookLine> lines) {
        SubsidyStandard standard = database.first(
                        "SELECT standard FROM rp_subsidy_run WHERE id = ?",
                        row -> StandardJson.read(row.getString(1)),
                        run.id())
                .orElseThrow();
        Map<Long, String> keys = keys(act);
        Money cap = Money.of(act.with().text("cap"));
        for (BookLine line : lines) {
            String who = keys.get(line.person()) + " in " + act.with().text("run") + ": ";
            addTrace(faults, who, line, standard);
            if (line.counts() && !hasPaid(act, act.play().person(keys.get(line.person())))) {
                faults.add(who + "is subsidised without having paid first");
            }
            if (sums.given(line.person(), act.play().year()).isMoreThan(cap)) {
                faults.add(who + "is above the cap");
            }
        }
    }

    private static void addTrace(List<String> faults, String who, BookLine line, SubsidyStandard standard) {
        LineTrace trace = TraceText.read(line.trace(), String.valueOf(line.person()), standard);
        if (!trace.recomputed().equals(trace.amount())
                || !trace.recomputed().computed().equals(line.computed())) {
            faults.add(who + "the trace computes " + trace.recomputed().computed() + ", stored " + line.computed());
        }
        Money first = line.adjustedFrom() == null ? line.payable() : line.adjustedFrom();
        boolean zeroed = line.state().equals("EXCLUDED") || line.reasons().contains("S_DUPLICATE");
        if (!zeroed && !trace.recomputed().payable().equals(first)) {
            faults.add(who + "the trace allows " + trace.recomputed().payable() + ", stored " + first);
        }
        if (line.payable().isMoreThan(trace.recomputed().payable())) {
            faults.add(who + "more is paid than the trace allows");
        }
    }

    /** By what the case was given, not by what the product made of it. */
    private static boolean hasPaid(Act act, Cast person) {
        LocalDate cutoff = LocalDate.parse(act.play().region().parameter("cutoff"));
        Given facts = person.facts();
        boolean own = facts.maps("payments").stream()
                .anyMatch(payment ->
                        payment.number("year", act.play().year()) == act.play().year()
                                && !payment.time("paidOn").toLocalDate().isAfter(cutoff)
                                && !payment.has("refundedOn"));
        return own
                || facts.has("sponsorship")
                        && !facts.map("sponsorship").date("confirmedOn").isAfter(cutoff);
    }

    /** Who paid a higher tier got no less by the scheme; of those with the same base of last year and without a special group. */
    private void addDescents(List<String> faults, Act act, List<BookLine> lines) {
        Map<Long, String> keys = keys(act);
        List<BookLine> alike = lines.stream()
                .filter(line -> line.tier().isPositive()
                        && !line.special()
                        && line.computed().isPositive())
                .filter(line -> act.play().person(keys.get(line.person())).facts().maps("payments").stream()
                        .allMatch(payment -> payment.number("year", act.play().year())
                                == act.play().year()))
                .filter(line -> act.play()
                        .person(keys.get(line.person()))
                        .facts()
                        .maps("specialGroups")
                        .isEmpty())
                .sorted(Comparator.comparing(BookLine::tier))
                .toList();
        for (int i = 1; i < alike.size(); i++) {
            if (alike.get(i - 1).computed().isMoreThan(alike.get(i).computed())) {
                faults.add("tier " + alike.get(i).tier() + " gives less than "
                        + alike.get(i - 1).tier());
            }
        }
    }
}

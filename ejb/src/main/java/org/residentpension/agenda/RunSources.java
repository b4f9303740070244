package org.residentpension.agenda;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.residentpension.villagesubsidy.rules.scheme.SchemeState;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunState;
import org.residentpension.villagesubsidy.run.closing.NoticeClosing;
import org.residentpension.villagesubsidy.run.held.HeldMoney;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.villagesubsidy.run.notice.NoticeState;
import org.residentpension.villagesubsidy.run.posting.Correction;
import org.residentpension.villagesubsidy.run.posting.RefundClaim;
import org.residentpension.villagesubsidy.scheme.ExceptionState;
import org.residentpension.villagesubsidy.scheme.ObjectionState;

/** Where what waits of runs is found, with their objections, lines, notices and money. */
final class RunSources {

    private static final String RUNS = "rp_subsidy_run t";
    private static final String LIVE_RUN = "t.cancelled_at IS NULL";

    /** As {@code SubsidyRun.isResealRequired}, in the state in which that matters. */
    private static final String RESEAL =
            "COALESCE(t.sealed_total <> t.total OR t.sealed_digest <> t.roster_digest, FALSE)";

    /** As {@code SubsidyRun.isOverBudget}. */
    private static final String OVER_BUDGET = "(t.over_budget IS NOT NULL)";

    private static final String OBJECTIONS = "rp_line_objection o JOIN rp_subsidy_run t ON t.id = o.run_id";
    private static final String PHOTOGRAPHED =
            "EXISTS (SELECT 1 FROM rp_evidence e WHERE e.subject = CONCAT('rp_subsidy_run:', t.id))";

    /** As {@code SubsidyLine.isHeldMoney}: to be decided whatever became of the run. */
    private static final Condition HELD = Condition.of(LineRepository.HELD_MONEY);

    /** As {@code RunOpening} asks: the collective does not stand still. */
    private static final String GOES_ON =
            "NOT EXISTS (SELECT 1 FROM rp_suspension u WHERE u.collective_id = t.collective_id"
                    + " AND u.effective_on <= ? AND (u.resumed_on IS NULL OR u.resumed_on > ?))";

    /** Her line is still one of the notice: what the county left out of it waits no more. */
    private static final String DEAD_ON_IT =
            "EXISTS (SELECT 1 FROM rp_subsidy_line l JOIN rp_person d ON d.id = l.person_id"
                    + " WHERE l.run_id = t.run_id AND l.notice_id = t.id AND l.state = 'NOTICED' AND d.died_on IS NOT NULL)";

    /** An entry that posting or a correction made in a run, and that no posting file has told yet. */
    private static final String UNTOLD = "(EXISTS (SELECT 1 FROM rp_subsidy_posting o"
            + " LEFT JOIN rp_posting_file_row x ON x.entry_id = o.entry_id WHERE o.run_id = t.id AND x.entry_id IS NULL)"
            + " OR EXISTS (SELECT 1 FROM rp_subsidy_posting o JOIN rp_subsidy_correction c ON c.posting_id = o.id"
            + " LEFT JOIN rp_posting_file_row x ON x.entry_id = c.reversal_entry"
            + " LEFT JOIN rp_posting_file_row y ON y.entry_id = c.right_entry WHERE o.run_id = t.id"
            + " AND (c.reversal_entry IS NOT NULL AND x.entry_id IS NULL"
            + " OR c.right_entry IS NOT NULL AND y.entry_id IS NULL)))";

    /** A receipt has named her as paid in full while others still owe: she can be posted by herself (R-NOT-2). */
    private static final String NAMED_AS_PAID =
            "EXISTS (SELECT 1 FROM rp_subsidy_line l WHERE l.run_id = t.id AND l.state = 'PAID')";

    private RunSources() {}

    static Source of(AgendaKind kind, AgendaRepository.Asked asked) {
        Condition waits = waiting(kind);
        return switch (kind) {
            case RUN_OPEN -> ofUnopened(asked.today());
            case PROVINCE_DIFFERENCE -> ofDifference();
            case RUN_OVER_BUDGET ->
                ofRuns(waits.and(Condition.of(
                        "NOT EXISTS (SELECT 1 FROM rp_scheme_exception e"
                                + " WHERE e.scheme_id = t.scheme_id AND e.for_year = t.subsidy_year AND e.state <> ?)",
                        ExceptionState.REFUSED)));
            case RUN_CLOSE_PUBLICITY -> ofRuns(waits).by("t.closable_from");
            case OBJECTION_CONSENT -> ofObjection(RunAction.CONSENT.from(), "NOT o.late AND o.consented_by IS NULL");
            case OBJECTION_DECIDE ->
                ofObjection(RunAction.DECIDE_OBJECTION.from(), "NOT o.late AND o.consented_by IS NOT NULL");
            case OBJECTION_LATE -> ofObjection(RunAction.DECIDE_LATE_OBJECTION.from(), "o.late");
            case NOTICE_PAY, NOTICE_UNPAID ->
                ofNotice(Condition.in("t.state", StepsWaitedFor.all(NoticeState.values(), NoticeState::isDue)))
                        .by("t.due_on");
            case NOTICE_DEATH ->
                ofNotice(Condition.is("t.state", NoticeState.ISSUED).and(Condition.of(DEAD_ON_IT)))
                        .by("t.due_on");
            case NOTICE_SURPLUS -> ofNotice(Condition.of("t.overpaid > t.returned"));
            case RUN_POST ->
                ofRuns(Condition.any(List.of(
                        waits, Condition.is("t.state", RunState.PARTIALLY_PAID).and(Condition.of(NAMED_AS_PAID)))));
            case POSTING_FILE -> Source.of(RUNS, Condition.of(UNTOLD)).ofYear("t.subsidy_year");
            case RESULT_DISCLOSE -> ofRuns(waits).by("t.posted_at");
            case RESULT_PHOTO ->
                ofRuns(Condition.in("t.state", RunAction.ADD_RESULT_PHOTO.from())
                        .and(Condition.of("NOT " + PHOTOGRAPHED)));
            case RUN_ARCHIVE -> ofRuns(asked.photographs() ? waits.and(Condition.of(PHOTOGRAPHED)) : waits);
            case LINE_EXCEPTION ->
                Source.of(
                                "rp_subsidy_line l JOIN rp_subsidy_run t ON t.id = l.run_id",
                                Condition.is("l.state", LineState.EXCEPTION)
                                        .and(Condition.of(LIVE_RUN))
                                        .and(Condition.any(List.of(
                                                Condition.in("t.state", RunAction.DECIDE_EXCEPTION.from()), HELD)))
                                        .and(Condition.of("NOT EXISTS (SELECT 1 FROM rp_subsidy_held_money h"
                                                + " WHERE h.live_line = l.id)")))
                        .ofYear("t.subsidy_year");
            case RUN_SUPPLEMENT -> ofSupplement(asked.today());
            case HELD_MONEY ->
                Source.of(
                                "rp_subsidy_held_money t JOIN rp_subsidy_run r ON r.id = t.run_id",
                                Condition.is("t.state", HeldMoney.State.PROPOSED))
                        .named("t.run_id")
                        .ofYear("r.subsidy_year");
            case NOTICE_CLOSING ->
                Source.of(
                                "rp_notice_closing t JOIN rp_subsidy_run r ON r.id = t.run_id",
                                Condition.is("t.state", NoticeClosing.State.PROPOSED))
                        .named("t.run_id")
                        .ofYear("r.subsidy_year");
            case REFUND_CLAIM ->
                Source.of(
                                "rp_subsidy_refund_claim t JOIN rp_subsidy_run r ON r.id = t.run_id",
                                Condition.is("t.state", RefundClaim.State.OPEN))
                        .named("t.run_id")
                        .ofYear("r.subsidy_year");
            case CORRECTION ->
                Source.in("rp_subsidy_correction t", Correction.State.values(), Correction.State::isOpen);
            default -> ofRuns(waits);
        };
    }

    private static Source ofRuns(Condition condition) {
        return Source.of(RUNS, Condition.of(LIVE_RUN).and(condition)).ofYear("t.subsidy_year");
    }

    /** Runs that wait for a step of the kind; a changed total, or one above the budget, makes a difference to what they wait for. */
    private static Condition waiting(AgendaKind kind) {
        Set<Set<RunState>> all = new HashSet<>();
        List<Condition> ways = new ArrayList<>();
        for (boolean reseal : new boolean[] {false, true}) {
            for (boolean over : new boolean[] {false, true}) {
                Set<RunState> states = StepsWaitedFor.runs(kind, reseal, over);
                all.add(states);
                ways.add(Condition.in("t.state", states)
                        .and(Condition.of(reseal ? RESEAL : "NOT " + RESEAL))
                        .and(Condition.of(over ? OVER_BUDGET : "NOT " + OVER_BUDGET)));
            }
        }
        return all.size() == 1 ? Condition.in("t.state", all.iterator().next()) : Condition.any(ways);
    }

    /** Villages, not differences; once an extract rests on a file nothing of it waits any more. */
    private static Source ofDifference() {
        return Source.of(
                        "rp_province_statement t",
                        Condition.of("t.id = (SELECT MAX(n.id) FROM rp_province_statement n"
                                + "   WHERE n.division_code = t.division_code AND n.contribution_year = t.contribution_year)"
                                + " AND EXISTS (SELECT 1 FROM rp_province_difference d WHERE d.statement_id = t.id"
                                + "   AND (d.decision IS NULL OR d.decision = 'SEND_AGAIN'))"
                                + " AND NOT EXISTS (SELECT 1 FROM rp_subsidy_extract x WHERE x.statement_id = t.id)"))
                .ofYear("t.contribution_year");
    }

    private static Source ofObjection(Set<RunState> states, String which) {
        return Source.of(
                        OBJECTIONS,
                        Condition.is("o.state", ObjectionState.OPEN)
                                .and(Condition.of(which))
                                .and(Condition.in("t.state", states)))
                .ofYear("t.subsidy_year");
    }

    private static Source ofNotice(Condition condition) {
        return Source.of("rp_payment_notice t JOIN rp_subsidy_run r ON r.id = t.run_id", condition)
                .named("t.run_id")
                .ofYear("r.subsidy_year");
    }

    /** As {@code SupplementaryRuns} opens one for them: once the first notice is out, and until the last day of the year for it. */
    private static Source ofSupplement(LocalDate today) {
        return Source.of(
                        "rp_subsidy_line l JOIN rp_subsidy_run t ON t.id = l.run_id"
                                + " JOIN rp_subsidy_scheme s ON s.id = t.scheme_id"
                                + " JOIN rp_subsidy_run f ON f.scheme_id = t.scheme_id AND f.sequence = 0"
                                + " AND f.subsidy_year = t.subsidy_year AND f.cancelled_at IS NULL",
                        Condition.of(LineRepository.WAITS)
                                .and(Condition.in(
                                        "f.state", StepsWaitedFor.all(RunState.values(), RunState::isAskedFor)))
                                .and(Condition.of("t.subsidy_year >= ?", today.getYear()))
                                .and(Condition.of("s.state <> ?", SchemeState.EXITED.name()))
                                .and(Condition.of(GOES_ON, today, today)))
                .ofYear("t.subsidy_year");
    }

    /** A scheme in force, the village's own or of a single matter, without a run of this year; not while its collective is suspended. */
    private static Source ofUnopened(LocalDate today) {
        int year = today.getYear();
        return Source.of(
                        "rp_subsidy_scheme t",
                        Condition.of(
                                "t.state = ? AND t.effective_from <= ?"
                                        + " AND t.subsidy_year <= ? AND t.last_year >= ?"
                                        + " AND NOT EXISTS (SELECT 1 FROM rp_subsidy_run r WHERE r.scheme_id = t.id"
                                        + "   AND r.subsidy_year = ? AND r.cancelled_at IS NULL)"
                                        + " AND NOT (t.scheme_scope = 'VILLAGE' AND EXISTS (SELECT 1 FROM rp_subsidy_run r"
                                        + "   JOIN rp_subsidy_scheme o ON o.id = r.scheme_id WHERE r.collective_id = t.collective_id"
                                        + "   AND r.subsidy_year = ? AND r.cancelled_at IS NULL AND o.scheme_scope = 'VILLAGE'))"
                                        + " AND " + GOES_ON
                                        + " AND NOT EXISTS (SELECT 1 FROM rp_subsidy_scheme f WHERE f.replaces_id = t.id"
                                        + "   AND f.effective_from <= ?)",
                                SchemeState.COUNTY_APPROVED.name(),
                                today,
                                year,
                                year,
                                year,
                                year,
                                today,
                                today,
                                today))
                .ofYear(String.valueOf(year));
    }
}

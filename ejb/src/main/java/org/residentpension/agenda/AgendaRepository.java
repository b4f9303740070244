package org.residentpension.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.residentpension.account.Settlement;
import org.residentpension.collective.PilotState;
import org.residentpension.contribution.RefundRequest;
import org.residentpension.contribution.Task;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.platform.sql.Database;
import org.residentpension.platform.sql.Where;
import org.residentpension.villagesubsidy.donation.DonationChannel;
import org.residentpension.villagesubsidy.filing.FilingState;
import org.residentpension.villagesubsidy.rules.scheme.SchemeState;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunState;
import org.residentpension.villagesubsidy.run.held.HeldMoney;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.villagesubsidy.run.notice.NoticeState;
import org.residentpension.villagesubsidy.run.posting.Correction;
import org.residentpension.villagesubsidy.run.posting.RefundClaim;
import org.residentpension.villagesubsidy.scheme.ExceptionState;
import org.residentpension.villagesubsidy.scheme.ObjectionState;
import org.residentpension.villagesubsidy.scheme.SchemeAction;
import org.residentpension.villagesubsidy.scheme.SuspensionState;

/** Counts what waits: one statement for everything that one officer may do, within her divisions. */
@ApplicationScoped
class AgendaRepository {

    /** A user without a home belongs where her role is. */
    private static final String HOME =
            "COALESCE(t.home_code," + " (SELECT MIN(r.division_code) FROM rp_user_role r WHERE r.user_id = t.id))";

    private static final String RUNS = "rp_subsidy_run t";
    private static final String LIVE_RUN = "t.cancelled_at IS NULL";

    /** As {@code SubsidyRun.isResealRequired}, in the state in which that matters. */
    private static final String RESEAL =
            "COALESCE(t.sealed_total <> t.total OR t.sealed_digest <> t.roster_digest, FALSE)";

    /** As {@code SubsidyRun.isOverBudget}. */
    private static final String OVER_BUDGET = "(t.over_budget IS NOT NULL)";

    private static final String SCHEMES = "rp_subsidy_scheme t";
    private static final String DISCLOSED = "rp_resolution_disclosure d WHERE d.scheme_id = t.id AND d.round = t.round";
    private static final String ON_DISPLAY =
            SCHEMES + " JOIN rp_resolution_disclosure d ON d.scheme_id = t.id AND d.round = t.round";
    private static final String OBJECTIONS = "rp_line_objection o JOIN rp_subsidy_run t ON t.id = o.run_id";
    private static final String PHOTOGRAPHED =
            "EXISTS (SELECT 1 FROM rp_evidence e WHERE e.subject = CONCAT('rp_subsidy_run:', t.id))";

    /** As {@code SubsidyLine.isHeldMoney}: to be decided whatever became of the run. */
    private static final Condition HELD =
            Condition.of("l.reasons IN (?, ?)", ReasonCode.S_DECEASED.name(), ReasonCode.S_TERMINATED.name());

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

    @Inject
    private Database database;

    /** A count, the key of one of them, the earliest year and the earliest day, null where there is none. */
    record Waiting(AgendaKind kind, long count, Long first, Integer year, LocalDate day) {}

    /** Where things of a kind are found; {@code t} is the table that has the division. */
    private record Source(String from, Condition condition, String id, String year, String day) {

        private static Source of(String from, Condition condition) {
            return new Source(from, condition, "t.id", "NULL", "NULL");
        }

        private static Source ofRuns(Condition condition) {
            return of(RUNS, Condition.of(LIVE_RUN).and(condition)).ofYear("t.subsidy_year");
        }

        private Source by(String column) {
            return new Source(from, condition, id, year, "CAST(MIN(" + column + ") AS DATE)");
        }

        private Source named(String column) {
            return new Source(from, condition, column, year, day);
        }

        private Source ofYear(String column) {
            return new Source(from, condition, id, "MIN(" + column + ")", day);
        }
    }

    /**
     * For whom it is asked.
     *
     * @param photographs a run is archived only with a photograph of its disclosed result
     */
    record Asked(Long staffId, LocalDateTime now, boolean photographs) {

        private LocalDate today() {
            return now.toLocalDate();
        }
    }

    /** Kinds of which nothing waits are left out. */
    List<Waiting> waiting(Map<AgendaKind, ScopeReach> hers, Asked asked) {
        if (hers.isEmpty()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        hers.forEach((kind, reach) -> {
            Source source = source(kind, asked);
            String place = kind == AgendaKind.ACCOUNT_LOCKED ? HOME : "t.division_code";
            Where where = Where.within(place, reach)
                    .and(source.condition().sql(), source.condition().values().toArray());
            parts.add("SELECT '" + kind + "', COUNT(*), MIN(" + source.id() + "), " + source.year() + ", "
                    + source.day() + " FROM " + source.from() + where.sql());
            values.addAll(List.of(where.arguments()));
        });
        return database.list(String.join(" UNION ALL ", parts), AgendaRepository::read, values.toArray()).stream()
                .filter(waiting -> waiting.count() > 0)
                .toList();
    }

    private static Waiting read(ResultSet row) throws SQLException {
        return new Waiting(
                AgendaKind.valueOf(row.getString(1)),
                row.getLong(2),
                row.getObject(3, Long.class),
                row.getObject(4, Integer.class),
                row.getObject(5, LocalDate.class));
    }

    private static Source source(AgendaKind kind, Asked asked) {
        return switch (kind) {
            case ENROLLMENT_RETURNED -> ofApplication(kind);
            case ENROLLMENT_CHECK, ENROLLMENT_REVIEW -> ofApplication(kind).by("t.inform_by");
            case TASK -> in("rp_task t", Task.State.values(), Task.State::isOpen);
            case REFUND -> in("rp_refund_request t", RefundRequest.State.values(), RefundRequest.State::isOpen);
            case SETTLEMENT -> in("rp_settlement t", Settlement.State.values(), Settlement.State::isOpen);
            case SPONSORSHIP_POST ->
                Source.of(
                                "rp_sponsorship s JOIN rp_person t ON t.id = s.person_id",
                                Condition.of("s.posted_on IS NULL"))
                        .named("s.id")
                        .ofYear("s.contribution_year");
            case PILOT_RECOMMEND -> ofPilot(PilotState::isToBeRecommended);
            case PILOT_DECIDE -> ofPilot(PilotState::isToBeDecided);
            case SCHEME_PREPARE,
                    SCHEME_DISCLOSE,
                    SCHEME_DISCLOSED,
                    SCHEME_ON_DISPLAY,
                    SCHEME_OBJECTION,
                    SCHEME_CHECK,
                    SCHEME_APPROVE -> ofScheme(kind, asked.now()).ofYear("t.subsidy_year");
            case SCHEME_CONSENT ->
                Source.of(
                                "rp_scheme_exception e JOIN rp_subsidy_scheme t ON t.id = e.scheme_id",
                                Condition.is("e.state", ExceptionState.REQUESTED)
                                        .and(Condition.of("e.requested_by <> ?", asked.staffId())))
                        .ofYear("e.for_year");
            case SUSPENSION_REGISTER -> ofSuspension(SuspensionState.FILED);
            case RESUMPTION_CHECK -> ofSuspension(SuspensionState.RESUMPTION_APPLIED);
            case RESUMPTION_APPROVE -> ofSuspension(SuspensionState.RESUMPTION_CHECKED);
            case FILING_SEND -> Source.of("rp_filing t", Condition.of("t.batch_id IS NULL"));
            case FILING_ANSWER -> Source.of("rp_filing_batch t", Condition.is("t.state", FilingState.QUESTIONED));
            case FILING_ACKNOWLEDGE -> Source.of("rp_filing_batch t", Condition.is("t.state", FilingState.SENT));
            case DONATION_RECEIVE, DONATION_NOTICE, DONATION_PAYMENT -> ofDonation(kind);
            case PROPOSAL ->
                Source.of(
                        "rp_policy_proposal t",
                        Condition.of(
                                "t.proposed_by <> ? AND NOT EXISTS (SELECT 1 FROM rp_policy_decision d WHERE d.proposal_id = t.id)",
                                asked.staffId()));
            case ACCOUNT_LOCKED -> Source.of("rp_user t", Condition.of("t.locked_until > ?", asked.now()));
            default -> ofRun(kind, asked);
        };
    }

    private static Source ofApplication(AgendaKind kind) {
        return Source.of("rp_enrollment t", Condition.in("t.state", StepsWaitedFor.applications(kind)));
    }

    private static Source ofPilot(Predicate<PilotState> which) {
        return in("rp_pilot t", PilotState.values(), which).named("t.collective_id");
    }

    private static <T extends Enum<T>> Source in(String from, T[] states, Predicate<T> which) {
        return Source.of(from, Condition.in("t.state", StepsWaitedFor.all(states, which)));
    }

    private static Source ofScheme(AgendaKind kind, LocalDateTime now) {
        Condition waits = Condition.in("t.state", StepsWaitedFor.schemes(kind));
        return switch (kind) {
            case SCHEME_DISCLOSE ->
                Source.of(SCHEMES, waits.and(Condition.of("NOT EXISTS (SELECT 1 FROM " + DISCLOSED + ")")));
            case SCHEME_DISCLOSED -> Source.of(ON_DISPLAY, waits).by("d.closable_from");
            case SCHEME_ON_DISPLAY ->
                Source.of(ON_DISPLAY, waits.and(Condition.of("d.closable_from > ?", now)))
                        .by("d.closable_from");
            case SCHEME_OBJECTION ->
                Source.of(
                        "rp_resolution_objection o JOIN rp_subsidy_scheme t ON t.id = o.scheme_id AND t.round = o.round",
                        Condition.is("o.state", ObjectionState.OPEN)
                                .and(Condition.in("t.state", SchemeAction.DECIDE_OBJECTION.from())));
            default -> Source.of(SCHEMES, waits);
        };
    }

    private static Source ofSuspension(SuspensionState state) {
        return Source.of("rp_suspension t", Condition.is("t.state", state)).named("t.collective_id");
    }

    private static Source ofDonation(AgendaKind kind) {
        List<Condition> ways = Arrays.stream(DonationChannel.values())
                .map(channel -> Condition.is("t.channel", channel)
                        .and(Condition.in("t.state", StepsWaitedFor.donations(kind, channel))))
                .toList();
        return Source.of("rp_donation t", Condition.any(ways)).ofYear("t.contribution_year");
    }

    private static Source ofRun(AgendaKind kind, Asked asked) {
        Condition waits = waiting(kind);
        return switch (kind) {
            case RUN_OPEN -> ofUnopened(asked.today());
            case PROVINCE_DIFFERENCE -> ofDifference();
            case RUN_OVER_BUDGET ->
                Source.ofRuns(waits.and(Condition.of(
                        "NOT EXISTS (SELECT 1 FROM rp_scheme_exception e"
                                + " WHERE e.scheme_id = t.scheme_id AND e.for_year = t.subsidy_year AND e.state <> ?)",
                        ExceptionState.REFUSED)));
            case RUN_CLOSE_PUBLICITY -> Source.ofRuns(waits).by("t.closable_from");
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
            case POSTING_FILE -> Source.of(RUNS, Condition.of(UNTOLD)).ofYear("t.subsidy_year");
            case RESULT_DISCLOSE -> Source.ofRuns(waits).by("t.posted_at");
            case RESULT_PHOTO ->
                Source.ofRuns(Condition.in("t.state", RunAction.ADD_RESULT_PHOTO.from())
                        .and(Condition.of("NOT " + PHOTOGRAPHED)));
            case RUN_ARCHIVE -> Source.ofRuns(asked.photographs() ? waits.and(Condition.of(PHOTOGRAPHED)) : waits);
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
            case HELD_MONEY ->
                Source.of(
                                "rp_subsidy_held_money t JOIN rp_subsidy_run r ON r.id = t.run_id",
                                Condition.is("t.state", HeldMoney.State.PROPOSED))
                        .named("t.run_id")
                        .ofYear("r.subsidy_year");
            case REFUND_CLAIM ->
                Source.of(
                                "rp_subsidy_refund_claim t JOIN rp_subsidy_run r ON r.id = t.run_id",
                                Condition.is("t.state", RefundClaim.State.OPEN))
                        .named("t.run_id")
                        .ofYear("r.subsidy_year");
            case CORRECTION -> in("rp_subsidy_correction t", Correction.State.values(), Correction.State::isOpen);
            default -> Source.ofRuns(waits);
        };
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

    /** A scheme in force, the village's own or of a single matter, without a run of this year; not while its collective is suspended. */
    private static Source ofUnopened(LocalDate today) {
        int year = today.getYear();
        return Source.of(
                        SCHEMES,
                        Condition.of(
                                "t.state = ? AND t.effective_from <= ?"
                                        + " AND t.subsidy_year <= ? AND t.last_year >= ?"
                                        + " AND NOT EXISTS (SELECT 1 FROM rp_subsidy_run r WHERE r.scheme_id = t.id"
                                        + "   AND r.subsidy_year = ? AND r.cancelled_at IS NULL)"
                                        + " AND NOT EXISTS (SELECT 1 FROM rp_suspension u WHERE u.collective_id = t.collective_id"
                                        + "   AND u.effective_on <= ? AND (u.resumed_on IS NULL OR u.resumed_on > ?))"
                                        + " AND NOT EXISTS (SELECT 1 FROM rp_subsidy_scheme f WHERE f.replaces_id = t.id"
                                        + "   AND f.effective_from <= ?)",
                                SchemeState.COUNTY_APPROVED.name(),
                                today,
                                year,
                                year,
                                year,
                                today,
                                today,
                                today))
                .ofYear(String.valueOf(year));
    }
}

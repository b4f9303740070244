package org.residentpension.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.platform.sql.Database;
import org.residentpension.platform.sql.Where;

/** Counts what waits: one statement for everything that one officer may do, within her divisions. */
@ApplicationScoped
class AgendaRepository {

    /** A user without a home belongs where her role is. */
    private static final String HOME =
            "COALESCE(t.home_code," + " (SELECT MIN(r.division_code) FROM rp_user_role r WHERE r.user_id = t.id))";

    private static final String RUNS = "rp_subsidy_run t";
    private static final String LIVE_RUN = "t.cancelled_at IS NULL AND t.state ";
    private static final String SCHEMES = "rp_subsidy_scheme t";
    private static final String DISCLOSED = "rp_resolution_disclosure d WHERE d.scheme_id = t.id AND d.round = t.round";
    private static final String ON_DISPLAY =
            SCHEMES + " JOIN rp_resolution_disclosure d ON d.scheme_id = t.id AND d.round = t.round";
    private static final String OBJECTIONS = "rp_line_objection o JOIN rp_subsidy_run t ON t.id = o.run_id";
    private static final String IN_TIME =
            "o.state = 'OPEN' AND NOT o.late AND t.state = 'OBJECTED' AND o.consented_by ";

    @Inject
    private Database database;

    /** A count, the key of one of them, the earliest year and the earliest day, null where there is none. */
    record Waiting(AgendaKind kind, long count, Long first, Integer year, LocalDate day) {}

    /** Where things of a kind are found; {@code t} is the table that has the division. */
    private record Source(String from, String condition, String id, String year, String day, Object... values) {

        private static Source of(String from, String condition, Object... values) {
            return new Source(from, condition, "t.id", "NULL", "NULL", values);
        }

        private static Source ofRun(String condition) {
            return new Source(RUNS, LIVE_RUN + condition, "t.id", "MIN(t.subsidy_year)", "NULL");
        }

        private Source by(String column) {
            return new Source(from, condition, id, year, "CAST(MIN(" + column + ") AS DATE)", values);
        }

        private Source named(String column) {
            return new Source(from, condition, column, year, day, values);
        }

        private Source ofYear(String column) {
            return new Source(from, condition, id, "MIN(" + column + ")", day, values);
        }
    }

    /** Kinds of which nothing waits are left out. */
    List<Waiting> waiting(Map<AgendaKind, ScopeReach> hers, Long staffId, LocalDateTime now) {
        if (hers.isEmpty()) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        List<Object> values = new ArrayList<>();
        hers.forEach((kind, reach) -> {
            Source source = source(kind, staffId, now);
            String place = kind == AgendaKind.ACCOUNT_LOCKED ? HOME : "t.division_code";
            Where where = Where.within(place, reach).and(source.condition(), source.values());
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

    private static Source source(AgendaKind kind, Long staffId, LocalDateTime now) {
        return switch (kind) {
            case ENROLLMENT_RETURNED -> Source.of("rp_enrollment t", "t.state = 'RETURNED'");
            case ENROLLMENT_CHECK ->
                Source.of("rp_enrollment t", "t.state = 'SUBMITTED'").by("t.inform_by");
            case ENROLLMENT_REVIEW ->
                Source.of("rp_enrollment t", "t.state IN ('TOWNSHIP_CHECKED', 'HELD')")
                        .by("t.inform_by");
            case TASK -> Source.of("rp_task t", "t.state = 'OPEN'");
            case REFUND -> Source.of("rp_refund_request t", "t.state = 'REFUNDING'");
            case SETTLEMENT -> Source.of("rp_settlement t", "t.state = 'PROPOSED'");
            case SPONSORSHIP_POST ->
                Source.of("rp_sponsorship s JOIN rp_person t ON t.id = s.person_id", "s.posted_on IS NULL")
                        .named("s.id")
                        .ofYear("s.contribution_year");
            case PILOT_RECOMMEND ->
                Source.of("rp_pilot t", "t.state = 'APPLIED'").named("t.collective_id");
            case PILOT_DECIDE ->
                Source.of("rp_pilot t", "t.state = 'RECOMMENDED'").named("t.collective_id");
            case SCHEME_PREPARE,
                    SCHEME_DISCLOSE,
                    SCHEME_DISCLOSED,
                    SCHEME_ON_DISPLAY,
                    SCHEME_OBJECTION,
                    SCHEME_CHECK,
                    SCHEME_APPROVE -> ofScheme(kind, now).ofYear("t.subsidy_year");
            case SCHEME_CONSENT ->
                Source.of(
                                "rp_scheme_exception e JOIN rp_subsidy_scheme t ON t.id = e.scheme_id",
                                "e.state = 'REQUESTED' AND e.requested_by <> ?",
                                staffId)
                        .ofYear("e.for_year");
            case SUSPENSION_REGISTER -> ofSuspension("FILED");
            case RESUMPTION_CHECK -> ofSuspension("RESUMPTION_APPLIED");
            case RESUMPTION_APPROVE -> ofSuspension("RESUMPTION_CHECKED");
            case FILING_SEND -> Source.of("rp_filing t", "t.batch_id IS NULL");
            case FILING_ANSWER -> Source.of("rp_filing_batch t", "t.state = 'QUESTIONED'");
            case FILING_ACKNOWLEDGE -> Source.of("rp_filing_batch t", "t.state = 'SENT'");
            case PROPOSAL ->
                Source.of(
                        "rp_policy_proposal t",
                        "t.proposed_by <> ? AND NOT EXISTS (SELECT 1 FROM rp_policy_decision d WHERE d.proposal_id = t.id)",
                        staffId);
            case ACCOUNT_LOCKED -> Source.of("rp_user t", "t.locked_until > ?", now);
            default -> ofRun(kind, now.toLocalDate());
        };
    }

    private static Source ofScheme(AgendaKind kind, LocalDateTime now) {
        return switch (kind) {
            case SCHEME_PREPARE -> Source.of(SCHEMES, "t.state IN ('DRAFT', 'DELIBERATING', 'RETURNED')");
            case SCHEME_DISCLOSE ->
                Source.of(SCHEMES, "t.state = 'RESOLVED' AND NOT EXISTS (SELECT 1 FROM " + DISCLOSED + ")");
            case SCHEME_DISCLOSED ->
                Source.of(ON_DISPLAY, "t.state = 'RESOLVED'").by("d.closable_from");
            case SCHEME_ON_DISPLAY ->
                Source.of(ON_DISPLAY, "t.state = 'RESOLVED' AND d.closable_from > ?", now)
                        .by("d.closable_from");
            case SCHEME_OBJECTION ->
                Source.of(
                        "rp_resolution_objection o JOIN rp_subsidy_scheme t ON t.id = o.scheme_id",
                        "o.state = 'OPEN' AND o.round = t.round AND t.state = 'RESOLVED'");
            case SCHEME_CHECK -> Source.of(SCHEMES, "t.state = 'SUBMITTED'");
            default -> Source.of(SCHEMES, "t.state = 'TOWNSHIP_APPROVED'");
        };
    }

    private static Source ofSuspension(String state) {
        return Source.of("rp_suspension t", "t.state = '" + state + "'").named("t.collective_id");
    }

    private static Source ofRun(AgendaKind kind, LocalDate today) {
        return switch (kind) {
            case RUN_OPEN -> ofUnopened(today);
            case RUN_PREPARE -> Source.ofRun("IN ('OPENED', 'EXTRACTED')");
            case RUN_PROPOSE, RUN_CONFIRM -> Source.ofRun("IN ('CALCULATED', 'RETURNED_TO_VILLAGE')");
            case RUN_CONFIRM_REST -> Source.ofRun("= 'CONFIRMING'");
            case RUN_PUBLICIZE -> Source.ofRun("= 'CONFIRMED'");
            case RUN_CLOSE_PUBLICITY ->
                Source.ofRun("IN ('PUBLICIZED', 'REPUBLICIZED')").by("t.closable_from");
            case OBJECTION_CONSENT -> ofObjection(IN_TIME + "IS NULL");
            case OBJECTION_DECIDE -> ofObjection(IN_TIME + "IS NOT NULL");
            case OBJECTION_LATE ->
                ofObjection("o.state = 'OPEN' AND o.late AND t.state NOT IN ('ARCHIVED', 'CANCELLED')");
            case RUN_APPLY ->
                Source.ofRun("IN ('CLEARED', 'COUNTY_CHECKED') AND (t.state = 'CLEARED' OR t.sealed_total <> t.total)");
            case RUN_CHECK -> Source.ofRun("= 'APPLIED'");
            case RUN_REVIEW -> Source.ofRun("= 'COUNTY_CHECKED' AND t.sealed_total = t.total");
            case NOTICE_ISSUE -> Source.ofRun("IN ('COUNTY_REVIEWED', 'NOTICE_VOID')");
            case NOTICE_PAY, NOTICE_UNPAID ->
                ofNotice("t.state IN ('ISSUED', 'PARTIALLY_PAID')").by("t.due_on");
            case NOTICE_SURPLUS -> ofNotice("t.overpaid > t.returned");
            case RUN_POST -> Source.ofRun("= 'PAID'");
            case RESULT_DISCLOSE -> Source.ofRun("= 'POSTED'").by("t.posted_at");
            case RUN_ARCHIVE -> Source.ofRun("= 'RESULT_DISCLOSED'");
            case LINE_EXCEPTION ->
                Source.of(
                                "rp_subsidy_line l JOIN rp_subsidy_run t ON t.id = l.run_id",
                                "l.state = 'EXCEPTION' AND t.cancelled_at IS NULL AND (l.reasons IN ('S_DECEASED', 'S_TERMINATED')"
                                        + " OR t.state NOT IN ('OPENED', 'EXTRACTED', 'RESULT_DISCLOSED', 'ARCHIVED'))"
                                        + " AND NOT EXISTS (SELECT 1 FROM rp_subsidy_held_money h WHERE h.live_line = l.id)")
                        .ofYear("t.subsidy_year");
            case HELD_MONEY ->
                Source.of("rp_subsidy_held_money t", "t.state = 'PROPOSED'").named("t.run_id");
            default -> Source.of("rp_subsidy_correction t", "t.state IN ('REQUESTED', 'APPROVED')");
        };
    }

    private static Source ofObjection(String condition) {
        return Source.of(OBJECTIONS, condition).ofYear("t.subsidy_year");
    }

    private static Source ofNotice(String condition) {
        return Source.of("rp_payment_notice t JOIN rp_subsidy_run r ON r.id = t.run_id", condition)
                .named("t.run_id")
                .ofYear("r.subsidy_year");
    }

    /** A scheme in force, the village's own or of a single matter, without a run of this year; not while its collective is suspended. */
    private static Source ofUnopened(LocalDate today) {
        int year = today.getYear();
        return Source.of(
                        SCHEMES,
                        "t.state = 'COUNTY_APPROVED' AND t.effective_from <= ?"
                                + " AND t.subsidy_year <= ? AND t.last_year >= ?"
                                + " AND NOT EXISTS (SELECT 1 FROM rp_subsidy_run r WHERE r.scheme_id = t.id"
                                + "   AND r.subsidy_year = ? AND r.cancelled_at IS NULL)"
                                + " AND NOT EXISTS (SELECT 1 FROM rp_suspension u WHERE u.collective_id = t.collective_id"
                                + "   AND u.effective_on <= ? AND (u.resumed_on IS NULL OR u.resumed_on > ?))"
                                + " AND NOT EXISTS (SELECT 1 FROM rp_subsidy_scheme f WHERE f.replaces_id = t.id"
                                + "   AND f.state = 'COUNTY_APPROVED' AND f.effective_from <= ?)",
                        today,
                        year,
                        year,
                        year,
                        today,
                        today,
                        today)
                .ofYear(String.valueOf(year));
    }
}

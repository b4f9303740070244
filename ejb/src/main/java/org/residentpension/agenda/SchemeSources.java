package org.residentpension.agenda;

import java.time.LocalDateTime;
import java.util.function.Predicate;
import org.residentpension.collective.PilotState;
import org.residentpension.villagesubsidy.filing.FilingState;
import org.residentpension.villagesubsidy.scheme.ExceptionState;
import org.residentpension.villagesubsidy.scheme.ObjectionState;
import org.residentpension.villagesubsidy.scheme.SchemeAction;
import org.residentpension.villagesubsidy.scheme.SuspensionState;

/** Where what waits of pilots, schemes, suspensions and filings is found. */
final class SchemeSources {

    private static final String SCHEMES = "rp_subsidy_scheme t";
    private static final String DISCLOSED = "rp_resolution_disclosure d WHERE d.scheme_id = t.id AND d.round = t.round";
    private static final String ON_DISPLAY =
            SCHEMES + " JOIN rp_resolution_disclosure d ON d.scheme_id = t.id AND d.round = t.round";

    private SchemeSources() {}

    static Source of(AgendaKind kind, AgendaRepository.Asked asked) {
        return switch (kind) {
            case PILOT_RECOMMEND -> ofPilot(PilotState::isToBeRecommended);
            case PILOT_DECIDE -> ofPilot(PilotState::isToBeDecided);
            case SCHEME_CONSENT ->
                Source.of(
                                "rp_scheme_exception e JOIN rp_subsidy_scheme t ON t.id = e.scheme_id",
                                Condition.is("e.state", ExceptionState.REQUESTED)
                                        .and(Condition.of("e.requested_by <> ?", asked.staffId())))
                        .ofYear("e.for_year");
            case SCHEME_EXCEPTION ->
                Source.of(
                                "rp_scheme_exception e JOIN rp_subsidy_scheme t ON t.id = e.scheme_id",
                                Condition.is("e.state", ExceptionState.CONSENTED)
                                        .and(Condition.of(
                                                "e.for_year >= ?", asked.now().getYear())))
                        .ofYear("e.for_year");
            case SUSPENSION_REGISTER -> ofSuspension(SuspensionState.FILED);
            case RESUMPTION_CHECK -> ofSuspension(SuspensionState.RESUMPTION_APPLIED);
            case RESUMPTION_APPROVE -> ofSuspension(SuspensionState.RESUMPTION_CHECKED);
            case FILING_SEND -> Source.of("rp_filing t", Condition.of("t.batch_id IS NULL"));
            case FILING_ANSWER -> Source.of("rp_filing_batch t", Condition.is("t.state", FilingState.QUESTIONED));
            case FILING_ACKNOWLEDGE -> Source.of("rp_filing_batch t", Condition.is("t.state", FilingState.SENT));
            default -> ofScheme(kind, asked.now()).ofYear("t.subsidy_year");
        };
    }

    private static Source ofPilot(Predicate<PilotState> which) {
        return Source.in("rp_pilot t", PilotState.values(), which)
                .named("t.collective_id")
                .ofYear("t.pilot_year");
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
}

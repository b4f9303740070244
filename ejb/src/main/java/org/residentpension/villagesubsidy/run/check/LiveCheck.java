package org.residentpension.villagesubsidy.run.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.villagesubsidy.rules.LineOutcome;
import org.residentpension.villagesubsidy.rules.LineRule;
import org.residentpension.villagesubsidy.rules.LineTerms;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.calculation.DuplicateRepository;
import org.residentpension.villagesubsidy.run.calculation.DuplicateRepository.Claims;
import org.residentpension.villagesubsidy.run.calculation.RunTerms;
import org.residentpension.villagesubsidy.run.extract.ExtractRepository;
import org.residentpension.villagesubsidy.run.extract.PersonFacts;
import org.residentpension.villagesubsidy.run.line.LineChange;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.villagesubsidy.run.line.SubsidyLine;

/**
 * Asks the same rule about the lines in the total with what our records know by now. It can only take away: who is no longer
 * eligible is out, who would get less waits for a decision, who would get more gets what was confirmed (R-RUN-2, R-RUN-6).
 */
@ApplicationScoped
public class LiveCheck {

    @Inject
    private ExtractRepository extracts;

    @Inject
    private DuplicateRepository duplicates;

    @Inject
    private LineRepository lines;

    @Inject
    private RunTerms terms;

    /**
     * A line that would come to less with what is known by now (R12): it stays as it was frozen until somebody decides.
     *
     * @param frozen what it comes to as it stands
     * @param live what it would come to now; 0.00 for somebody who is no longer eligible
     */
    public record Drift(SubsidyLine line, Money frozen, Money live, List<ReasonCode> reasons) {

        public boolean isOut() {
            return live.isZero();
        }
    }

    /** In the order of the lines; nothing of it is decided here. */
    public List<Drift> drift(SubsidyRun run, LocalDate on) {
        Claims claims = duplicates.ofLines(run);
        Map<Long, LineOutcome> outcomes = outcomes(run, on, claims);
        List<Drift> drifts = new ArrayList<>();
        for (SubsidyLine line : lines.inTotal(run.id())) {
            LineOutcome live = outcomes.get(line.personId());
            boolean out = live.result() == LineOutcome.Result.EXCLUDED;
            Money now = out ? Money.ZERO : live.payable();
            if (line.payable()
                    .isMoreThan(now)) { // live data never raise (R-RUN-2), and what was lowered already is no news
                drifts.add(new Drift(line, line.payable(), now, live.reasons()));
            }
        }
        return drifts;
    }

    private Map<Long, LineOutcome> outcomes(SubsidyRun run, LocalDate on, Claims claims) {
        LineTerms asked = terms.of(run, run.standard(), on);
        Map<Long, LineOutcome> outcomes = new HashMap<>();
        for (PersonFacts person : extracts.live(run, claims.open())) {
            outcomes.put(person.personId(), LineRule.assess(person.facts(), asked));
        }
        return outcomes;
    }

    /** What has to change, in the order of the lines. */
    public List<LineChange> of(SubsidyRun run, LocalDate checkOn) {
        Claims claims = duplicates.ofLines(run);
        Map<Long, LineOutcome> outcomes = outcomes(run, checkOn, claims);
        List<LineChange> changes = new ArrayList<>();
        for (SubsidyLine line : lines.ofRun(run.id())) {
            if (!line.state().counts()) {
                continue;
            }
            boolean barred = claims.barred().contains(line.personId());
            change(line, outcomes.get(line.personId()), barred).ifPresent(changes::add);
        }
        return changes;
    }

    private static Optional<LineChange> change(SubsidyLine line, LineOutcome live, boolean barred) {
        if (line.payable().isZero()) { // eligible without amount: it can only cease to be eligible
            return live.result() == LineOutcome.Result.EXCLUDED
                    ? Optional.of(LineChange.exclude(line, live.reasons(), null))
                    : Optional.empty();
        }
        if (barred && live.eligible()) {
            return Optional.of(LineChange.exclude(line, List.of(ReasonCode.S_DUPLICATE), null));
        }
        if (live.result() == LineOutcome.Result.EXCLUDED) {
            return Optional.of(LineChange.exclude(line, live.reasons(), null));
        }
        if (live.reasons().contains(ReasonCode.S_DUPLICATE)) {
            return Optional.of(
                    new LineChange(line, LineState.EXCEPTION, List.of(ReasonCode.S_DUPLICATE), Money.ZERO, null, null));
        }
        if (line.payable().isMoreThan(live.payable())) {
            return Optional.of(LineChange.hold(line, ReasonCode.S_DRIFT, live.payable(), null));
        }
        // asked of what she would get, not of what the standard gives: the village or the budget may have lowered it
        // (R-GRD-4)
        boolean guarded = live.trace().isGuardViolatedBy(line.payable());
        return guarded ? Optional.of(LineChange.hold(line, ReasonCode.X_GUARD, null, null)) : Optional.empty();
    }
}

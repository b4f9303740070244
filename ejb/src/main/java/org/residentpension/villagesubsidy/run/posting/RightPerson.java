package org.residentpension.villagesubsidy.run.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.platform.BusinessClock;
import org.residentpension.villagesubsidy.rules.LineFacts;
import org.residentpension.villagesubsidy.rules.LineOutcome;
import org.residentpension.villagesubsidy.rules.LineRule;
import org.residentpension.villagesubsidy.run.RunRepository;
import org.residentpension.villagesubsidy.run.RunStepRefused;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.calculation.RunTerms;
import org.residentpension.villagesubsidy.run.extract.ExtractRepository;
import org.residentpension.villagesubsidy.run.line.PaidBeside;
import org.residentpension.villagesubsidy.run.notice.NoticeRepository;

/**
 * Whether money that was posted to somebody else may be hers: a correction gives nobody what no run could have given her. She is judged
 * by the line rule with what our records know by now (R-ELG, R-GRD-1, R-CAP-1), when it is asked for and again when it is booked.
 */
@ApplicationScoped
class RightPerson {

    /** What came after the notice takes nothing away: whoever has an account gets what was hers (R-DTH). */
    private static final Set<ReasonCode> LEFT =
            EnumSet.of(ReasonCode.S_DECEASED, ReasonCode.S_TERMINATED, ReasonCode.S_DRAWING);

    @Inject
    private PostingRepository postings;

    @Inject
    private PaidBeside beside;

    @Inject
    private ExtractRepository extracts;

    @Inject
    private NoticeRepository notices;

    @Inject
    private RunRepository runs;

    @Inject
    private RunTerms terms;

    @Inject
    private BusinessClock clock;

    void refuseUnfit(Posting wrong, long person) {
        SubsidyRun run = runs.byId(wrong.runId()).orElseThrow();
        if (person == wrong.personId() || postings.isPostedTo(person, wrong) || beside.isAskedFor(run, person)) {
            throw new RunStepRefused("X_RIGHT_PERSON"); // she has hers, or it is on its way (R-PST-1)
        }
        LineFacts facts = extracts.liveOf(person, run);
        LocalDate noticed = notices.latestOf(run.id()).orElseThrow().issuedAt().toLocalDate();
        LineOutcome then = assess(run, facts, noticed);
        LineOutcome now = assess(run, facts, clock.today());
        now.reasons().stream()
                .filter(reason -> reason != ReasonCode.X_GUARD && reason != ReasonCode.S_CAPPED)
                .filter(reason -> !LEFT.contains(reason) || then.reasons().contains(reason))
                .findFirst()
                .ifPresent(reason -> {
                    throw new RightPersonRefused(reason);
                });
        Money free = now.trace().law().cap().headroom(now.trace().basis());
        if (wrong.amount().isMoreThan(free)) {
            throw new RightPersonRefused(ReasonCode.S_CAPPED);
        }
        LineOutcome hers = now.result() == LineOutcome.Result.EXCLUDED ? then : now; // who left since then keeps hers
        if (wrong.amount().isMoreThan(hers.trace().amount().payable())) {
            throw new RunStepRefused("X_RIGHT_AMOUNT");
        }
    }

    private LineOutcome assess(SubsidyRun run, LineFacts facts, LocalDate on) {
        return LineRule.assess(facts, terms.of(run, run.standard(), on));
    }
}

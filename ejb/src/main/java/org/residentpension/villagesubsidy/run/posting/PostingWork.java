package org.residentpension.villagesubsidy.run.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.residentpension.account.LedgerRepository;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.villagesubsidy.run.RunState;
import org.residentpension.villagesubsidy.run.RunStepRefused;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.line.LineChange;
import org.residentpension.villagesubsidy.run.line.LineDecisions;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.villagesubsidy.run.line.PaidBeside;
import org.residentpension.villagesubsidy.run.notice.NoticeRepository;
import org.residentpension.villagesubsidy.run.notice.ReceiptRepository;
import org.residentpension.villagesubsidy.scheme.SchemeRepository;

/**
 * Posting one run, at the screen or in a batch job, in the transaction of the caller: all its paid lines or none. An attempt that
 * breaks off leaves nothing behind, and the next one posts every line once (R-PST-1, R-PST-2).
 */
@ApplicationScoped
public class PostingWork {

    private static final String LEDGER = "COLLECTIVE_PAYMENT";

    @Inject
    private PostingRepository postings;

    @Inject
    private LedgerRepository ledger;

    @Inject
    private LineRepository lines;

    @Inject
    private LineDecisions lineDecisions;

    @Inject
    private NoticeRepository notices;

    @Inject
    private ReceiptRepository receipts;

    @Inject
    private PaidBeside beside;

    @Inject
    private SchemeRepository schemes;

    /** @param creditedOn the day on which the money is in the fund, not before it was paid; interest runs from the following month */
    public void post(SubsidyRun run, LocalDate creditedOn, Act act) {
        refuseFuture(creditedOn, act.at().toLocalDate());
        if (creditableFrom(run).filter(creditedOn::isBefore).isPresent()) {
            throw new RunStepRefused("X_CREDITED_ON");
        }
        ledger.lockPosting(run.place().at(DivisionLevel.COUNTY).value());
        holdSettled(run, act);
        holdPaidBeside(run, act);
        boolean whole = run.state() == RunState.PAID;
        if (!whole && postings.paidLines(run.id()) == 0) {
            throw new RunStepRefused(ReasonCode.X_PARTIAL); // R-NOT-2
        }
        if (postings.paidLines(run.id()) > 0) {
            long journal = ledger.openJournal("COLLECTIVE", "staff:" + act.staffId());
            postings.post(run, schemes.byId(run.schemeId()).orElseThrow().scope(), journal, creditedOn, act);
            ledger.balance(journal, LEDGER);
        }
        lines.move(run.id(), LineState.POSTED, LineState.PAID);
        if (whole) {
            run.post(act);
        }
    }

    /** Nothing is in the fund before its day has come. */
    public void refuseFuture(LocalDate creditedOn, LocalDate today) {
        if (creditedOn.isAfter(today)) {
            throw new RunStepRefused("X_CREDITED_ON");
        }
    }

    /** The first day on which what can be posted now may have been credited; empty where nothing can be posted. */
    Optional<LocalDate> creditableFrom(SubsidyRun run) {
        return switch (run.state()) {
            case PAID -> notices.latestOf(run.id()).map(receipts::paidInFullOn);
            case PARTIALLY_PAID -> receipts.coveredOn(run.id());
            default -> Optional.empty();
        };
    }

    /** Whose account is closed for good waits for the county: back to the collective, or to the heirs (R-DTH). */
    private void holdSettled(SubsidyRun run, Act act) {
        List<LineChange> held = postings.settled(run.id()).entrySet().stream()
                .map(settled -> LineChange.hold(
                        lines.ofPerson(run.id(), settled.getKey()).orElseThrow(),
                        settled.getValue() ? ReasonCode.S_DECEASED : ReasonCode.S_TERMINATED,
                        null,
                        null))
                .toList();
        lineDecisions.change("POST", held, act);
    }

    /** Who has got it already, or is going to get it by a correction, waits for the county as well: nobody is posted twice (R-PST-1). */
    private void holdPaidBeside(SubsidyRun run, Act act) {
        List<LineChange> held = beside.ofPaidLines(run).stream()
                .map(person -> LineChange.hold(
                        lines.ofPerson(run.id(), person).orElseThrow(), ReasonCode.S_DUPLICATE, null, null))
                .toList();
        lineDecisions.change("POST", held, act);
    }
}

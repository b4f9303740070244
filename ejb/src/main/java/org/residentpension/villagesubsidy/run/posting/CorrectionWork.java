package org.residentpension.villagesubsidy.run.posting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.account.AccountSource;
import org.residentpension.account.LedgerRepository;
import org.residentpension.account.LedgerRepository.SingleEntry;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.villagesubsidy.run.RunStepRefused;

/** Books a correction: a new entry takes the wrong one back, another one stands where the money belongs; together they are zero or wait. */
@ApplicationScoped
class CorrectionWork {

    private static final String LEDGER = "COLLECTIVE_PAYMENT";

    @Inject
    private PostingRepository postings;

    @Inject
    private LedgerRepository ledger;

    void carryOut(Correction correction, Act act) {
        Posting wrong = postings.byId(correction.postingId()).orElseThrow();
        ledger.lockPosting(
                DivisionCode.of(wrong.division()).at(DivisionLevel.COUNTY).value());
        if (ledger.isPaidOut(wrong.entryId())) {
            // it went to her heirs or to herself: getting it back is a claim against them, not an entry (R-COR,
            // R-TRM-3)
            throw new RunStepRefused("X_PAID_OUT");
        }
        Long to = correction.rightPersonId();
        if (to != null && (!postings.hasAccount(to) || postings.isSettled(to))) {
            throw new RunStepRefused("X_RIGHT_ACCOUNT");
        }
        long journal = ledger.openJournal("CORRECTION", "staff:" + act.staffId());
        long reversal = ledger.add(
                journal,
                new SingleEntry(
                        wrong.personId(),
                        wrong.year(),
                        AccountSource.COLLECTIVE,
                        wrong.amount().negated(),
                        act.at().toLocalDate()),
                wrong.entryId());
        Long right = correction.rightPersonId() == null
                ? null
                : ledger.add(
                        journal,
                        new SingleEntry(
                                correction.rightPersonId(),
                                wrong.year(),
                                AccountSource.COLLECTIVE,
                                wrong.amount(),
                                act.at().toLocalDate()),
                        null);
        ledger.balance(journal, LEDGER);
        correction.correct(reversal, right);
    }
}

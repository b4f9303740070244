package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.calculation.RunPreparationService;
import org.residentpension.villagesubsidy.run.file.RunFileService;
import org.residentpension.villagesubsidy.run.file.RunLine;
import org.residentpension.villagesubsidy.run.file.RunLineService;
import org.residentpension.villagesubsidy.run.posting.CorrectionRow;
import org.residentpension.villagesubsidy.run.posting.CorrectionService;
import org.residentpension.villagesubsidy.run.posting.PostingService;
import org.residentpension.villagesubsidy.run.posting.RefundClaim;
import org.residentpension.villagesubsidy.run.posting.RefundClaimService;
import org.residentpension.web.faces.Messages;

/** What comes after the notice: another run for those it left out, money back, entries put right. */
@Named
@ViewScoped
public class RunAfterwardsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RunFileService files;

    @Inject
    private RunLineService lineFile;

    @Inject
    private RunPreparationService preparation;

    @Inject
    private PostingService posting;

    @Inject
    private CorrectionService service;

    @Inject
    private RefundClaimService claims;

    @Inject
    private RunView page;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    private List<RunLine> waiting = List.of();
    private List<CorrectionRow> corrections = List.of();
    private List<RefundClaim> claimed = List.of();
    private boolean barred;
    private List<Long> chosen = new ArrayList<>();
    private PostingService.RefundReason reason = PostingService.RefundReason.WRONG_PERSON;
    private String why;

    /** After the page itself. */
    public void load() {
        waiting = lineFile.waiting(page.getRunId());
        corrections = service.ofRun(page.getRunId());
        claimed = claims.ofRun(page.getRunId());
        barred = !corrections.isEmpty() && files.isBarred(page.getRunId(), RunAction.POST);
        waiting.stream()
                .filter(line -> line.reason() != ReasonCode.S_DUPLICATE) // the county decides first
                .forEach(line -> chosen.add(line.personId()));
    }

    public String openSupplementary() {
        long id = preparation.openSupplementary(page.getRunId(), chosen);
        messages.info("run.supplementary.opened", Integer.toString(chosen.size()));
        messages.keep();
        return "/subsidy/run?faces-redirect=true&id=" + id;
    }

    public String requestRefund() {
        posting.requestRefund(page.getRunId(), page.getVersion(), reason, why);
        return page.done(RunAction.REQUEST_REFUND);
    }

    public String approve(CorrectionRow row) {
        service.approve(row.id(), row.version());
        return page.done("SUBSIDY_CORRECTION_APPROVE");
    }

    public String refuse(CorrectionRow row) {
        service.refuse(row.id(), row.version(), why);
        return page.done("SUBSIDY_CORRECTION_REFUSE");
    }

    public String answer(RefundClaim claim, boolean corrected) {
        claims.answer(page.getRunId(), claim.id(), corrected, why);
        return page.done("REFUND_CLAIM_ANSWER");
    }

    /** By a clerk of the county who did not raise it herself. */
    public boolean isAnswerable(RefundClaim claim) {
        return claim.isOpen() && !claim.mine() && caller.may(Right.RUN_CHECK);
    }

    /** By whoever opens runs (R-NOT-4). */
    public boolean isSupplementable() {
        return !waiting.isEmpty() && caller.may(Right.RUN_EXTRACT);
    }

    /** Two others than the one who asked, one after the other (R-COR). */
    public boolean isApprovable(CorrectionRow row) {
        return row.isOpen() && !row.mine() && !barred && caller.may(Right.RUN_CORRECT);
    }

    public PostingService.RefundReason[] getReasons() {
        return PostingService.RefundReason.values();
    }

    public List<RunLine> getWaiting() {
        return waiting;
    }

    public List<CorrectionRow> getCorrections() {
        return corrections;
    }

    public List<RefundClaim> getClaimed() {
        return claimed;
    }

    public List<Long> getChosen() {
        return chosen;
    }

    public void setChosen(List<Long> chosen) {
        this.chosen = chosen;
    }

    public PostingService.RefundReason getReason() {
        return reason;
    }

    public void setReason(PostingService.RefundReason reason) {
        this.reason = reason;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}

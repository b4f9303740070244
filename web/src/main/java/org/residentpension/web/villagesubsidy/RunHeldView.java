package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.file.RunFileService;
import org.residentpension.villagesubsidy.run.file.RunLine;
import org.residentpension.villagesubsidy.run.file.RunLineService;
import org.residentpension.villagesubsidy.run.held.HeldMoney;
import org.residentpension.villagesubsidy.run.held.HeldMoneyRow;
import org.residentpension.villagesubsidy.run.held.HeldMoneyService;

/** Lines of a run that are paid and cannot be posted: where their money goes. */
@Named
@ViewScoped
public class RunHeldView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RunFileService files;

    @Inject
    private RunLineService lineFile;

    @Inject
    private HeldMoneyService service;

    @Inject
    private RunView page;

    @Inject
    private Caller caller;

    private List<RunLine> waiting = List.of();
    private List<HeldMoneyRow> cases = List.of();
    private boolean barredFromProposal;
    private boolean barredFromDecision;
    private Long line;
    private HeldMoney.Outcome outcome = HeldMoney.Outcome.HEIRS;
    private String payee;
    private String document;
    private String why;

    /** After the page itself. */
    public void load() {
        List<Long> undecided = service.undecided(page.getRunId());
        waiting = undecided.stream()
                .flatMap(id -> lineFile.explain(page.getRunId(), id).stream())
                .map(explanation -> explanation.line())
                .toList();
        cases = service.ofRun(page.getRunId());
        line = waiting.size() == 1 ? waiting.get(0).id() : null;
        barredFromProposal = !waiting.isEmpty() && files.isBarred(page.getRunId(), RunAction.DECIDE_EXCEPTION);
        barredFromDecision = !cases.isEmpty() && files.isBarred(page.getRunId(), RunAction.POST);
    }

    public String propose() {
        service.propose(
                page.getRunId(), page.getVersion(), line, new HeldMoney.Proposal(outcome, payee, document, why));
        return page.done("SUBSIDY_HELD_PROPOSE");
    }

    public String approve(HeldMoneyRow row) {
        service.approve(row.id(), row.version());
        return page.done("SUBSIDY_HELD_APPROVE");
    }

    public String refuse(HeldMoneyRow row) {
        service.refuse(row.id(), row.version(), why);
        return page.done("SUBSIDY_HELD_REFUSE");
    }

    public boolean isProposable() {
        return !waiting.isEmpty() && !barredFromProposal && caller.may(Right.RUN_CHECK);
    }

    public boolean isDecidable(HeldMoneyRow row) {
        return row.isOpen() && !row.mine() && !barredFromDecision && caller.may(Right.RUN_CORRECT);
    }

    public HeldMoney.Outcome[] getOutcomes() {
        return HeldMoney.Outcome.values();
    }

    public List<RunLine> getWaiting() {
        return waiting;
    }

    public List<HeldMoneyRow> getCases() {
        return cases;
    }

    public Long getLine() {
        return line;
    }

    public void setLine(Long line) {
        this.line = line;
    }

    public HeldMoney.Outcome getOutcome() {
        return outcome;
    }

    public void setOutcome(HeldMoney.Outcome outcome) {
        this.outcome = outcome;
    }

    public String getPayee() {
        return payee;
    }

    public void setPayee(String payee) {
        this.payee = payee;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}

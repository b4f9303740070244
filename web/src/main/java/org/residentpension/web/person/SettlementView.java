package org.residentpension.web.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.residentpension.account.Settlement;
import org.residentpension.account.SettlementService;
import org.residentpension.enrollment.TerminationReason;
import org.residentpension.kernel.Money;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Right;
import org.residentpension.web.faces.Messages;

/** The end of an account on the page of its person: what was proposed and done, and the next step of whoever may take it. */
@Named
@ViewScoped
public class SettlementView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SettlementService service;

    @Inject
    private PersonView page;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    private List<Settlement> all;
    private TerminationReason reason;
    private String payee;
    private String evidence;
    private String why;

    public String propose() {
        service.propose(page.getPerson().id(), new Settlement.Proposal(reason, payee, evidence));
        messages.info("settlement.proposed");
        return page.again();
    }

    public String settle() {
        Money paid = service.settle(getOpen().id(), getOpen().version());
        messages.info("settlement.settled", paid.toString());
        return page.again();
    }

    public String refuse() {
        service.refuse(getOpen().id(), getOpen().version(), why);
        messages.info("settlement.refused");
        return page.again();
    }

    public List<Settlement> getAll() {
        if (all == null) {
            all = service.ofPerson(page.getPerson().id());
        }
        return all;
    }

    /** The one that waits, or null. */
    public Settlement getOpen() {
        return getAll().stream()
                .filter(settlement -> settlement.state() == Settlement.State.PROPOSED)
                .findFirst()
                .orElse(null);
    }

    public boolean isProposable() {
        return caller.may(Right.SETTLEMENT_PROPOSE) && page.isInsured() && getOpen() == null;
    }

    public boolean isDecidable() {
        return caller.may(Right.SETTLEMENT_APPROVE) && getOpen() != null;
    }

    /** Death, where it is on record, and nothing but it. */
    public List<TerminationReason> getReasons() {
        boolean died = page.getPerson().diedOn() != null;
        return Arrays.stream(TerminationReason.values())
                .filter(each -> (each == TerminationReason.DEATH) == died)
                .toList();
    }

    public TerminationReason getReason() {
        return reason;
    }

    public void setReason(TerminationReason reason) {
        this.reason = reason;
    }

    public String getPayee() {
        return payee;
    }

    public void setPayee(String payee) {
        this.payee = payee;
    }

    public String getEvidence() {
        return evidence;
    }

    public void setEvidence(String evidence) {
        this.evidence = evidence;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}

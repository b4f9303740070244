package org.residentpension.web.policy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.residentpension.law.LawService;
import org.residentpension.law.Proposal;
import org.residentpension.law.ProposalService;
import org.residentpension.organization.DivisionService;
import org.residentpension.policy.PolicyChange;
import org.residentpension.policy.PolicyFault;
import org.residentpension.web.faces.Digits;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Operator;
import org.residentpension.web.faces.Typed;

/** One change of a county's law, old beside new, and what the proposer or the other administrator may do with it. */
@Named
@ViewScoped
public class ProposalView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long NONE = 0;

    @Inject
    private LawService law;

    @Inject
    private ProposalService service;

    @Inject
    private DivisionService divisions;

    @Inject
    private PolicyWords words;

    @Inject
    private Operator operator;

    @Inject
    private Digits digits;

    @Inject
    private Messages messages;

    private Long id;
    private Facts facts;
    private Ending ending;
    private List<ChangeLine> lines = List.of();
    private List<String> faults = List.of();
    private long lawSeen;
    private boolean mayDecide;
    private boolean mayWithdraw;
    private String reason;

    /** What was proposed. */
    public record Facts(
            String county,
            LocalDate from,
            String source,
            String reason,
            String state,
            String proposer,
            String proposedAt)
            implements Serializable {}

    /** Who decided it, and how. */
    public record Ending(String by, String at, String reason) implements Serializable {}

    public void load() {
        LawService.ProposalFile file = law.openProposal(id == null ? NONE : id);
        Proposal proposal = file.proposal();
        PolicyChange change = proposal.change();
        facts = new Facts(
                divisions.fullName(proposal.county()),
                change.from(),
                change.source(),
                change.reason(),
                proposal.state().name(),
                proposal.proposed().name(),
                digits.time(proposal.proposed().at()));
        ending = proposal.decision()
                .map(made -> new Ending(made.by().name(), digits.time(made.by().at()), made.reason()))
                .orElse(null);
        lines = file.considered().effects().stream()
                .map(effect -> ChangeLine.of(effect, operator.getLocale()))
                .toList();
        faults = words.sentences(file.considered().faults());
        lawSeen = file.considered().lawSeen();
        mayDecide = proposal.isWaiting() && file.decides() && !file.own();
        mayWithdraw = proposal.isWaiting() && file.decides() && file.own();
    }

    public String activate() {
        List<PolicyFault> against = service.activate(id, lawSeen);
        if (against.isEmpty()) {
            return done("proposal.activated", facts.from().toString());
        }
        faults = words.sentences(against);
        return null;
    }

    public String refuse() {
        service.refuse(id, reason);
        return done("proposal.refused", facts.proposer());
    }

    public String withdraw() {
        service.withdraw(id);
        return done("proposal.withdrawn");
    }

    private String done(String key, Object... arguments) {
        messages.info(key, arguments);
        messages.keep();
        return "/policy/proposal?faces-redirect=true&id=" + id;
    }

    public Facts getFacts() {
        return facts;
    }

    public Ending getEnding() {
        return ending;
    }

    public List<ChangeLine> getLines() {
        return lines;
    }

    public List<String> getFaults() {
        return faults;
    }

    public boolean isMayDecide() {
        return mayDecide;
    }

    public boolean isMayWithdraw() {
        return mayWithdraw;
    }

    public String getId() {
        return id == null ? null : id.toString();
    }

    public void setId(String id) {
        this.id = Typed.number(id);
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

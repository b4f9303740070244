package org.residentpension.law;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.kernel.Blanks;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.organization.Division;
import org.residentpension.organization.DivisionService;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.OutOfScope;
import org.residentpension.platform.Stale;
import org.residentpension.platform.once.Once;
import org.residentpension.policy.PolicyChange;
import org.residentpension.policy.PolicyFault;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;

/** A county's own later lines of the law: one administrator proposes, another one activates (workflows.md §0 rule 4). */
@Stateless
public class ProposalService {

    @Inject
    private ProposalRepository proposals;

    @Inject
    private ProposalDesk desk;

    @Inject
    private DivisionService divisions;

    @Inject
    private ScopeGuard guard;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /** The counties whose law the caller may propose to change. */
    @Requires(Right.POLICY_PROPOSE)
    public List<Division> counties() {
        return divisions.choicesFor(Right.POLICY_PROPOSE).stream()
                .filter(division -> division.level() == DivisionLevel.COUNTY)
                .toList();
    }

    /** What the change would do, and what speaks against it; nothing is written. */
    @Requires(Right.POLICY_PROPOSE)
    public Considered consider(PolicyChange change) {
        county(Right.POLICY_PROPOSE, change.county().value());
        return desk.consider(change);
    }

    /** Nothing is written when the change has faults. */
    @Once
    @Requires(Right.POLICY_PROPOSE)
    public Proposed propose(PolicyChange change) {
        Division county = county(Right.POLICY_PROPOSE, change.county().value());
        Considered considered = desk.consider(change);
        if (!considered.isSound()) {
            return new Proposed(null, considered.faults());
        }
        long id = proposals.add(change, caller.staffId(), clock.now());
        audit.done(caller.line("POLICY_PROPOSE")
                .about(subject(id), county.code())
                .change(ProposalDesk.before(considered), ProposalDesk.after(considered)));
        return new Proposed(id, List.of());
    }

    @Once
    @Requires(Right.POLICY_PROPOSE)
    public void withdraw(long id) {
        Proposal proposal = decidable(Right.POLICY_PROPOSE, id);
        if (!proposal.isProposedBy(caller.staffId())) {
            throw fourEyes(proposal, true);
        }
        decide(proposal, ProposalState.WITHDRAWN, null);
        audit.done(caller.line("POLICY_WITHDRAW")
                .about(subject(id), proposal.county())
                .change(ProposalState.WAITING.name(), ProposalState.WITHDRAWN.name()));
    }

    /**
     * From its day on everybody is judged by it.
     *
     * @param lawSeen {@link Considered#lawSeen()} of what the administrator looked at; another law in the meantime is stale
     * @return what speaks against it now, if anything does; then it is not activated
     */
    @Once
    @Requires(Right.POLICY_ACTIVATE)
    public List<PolicyFault> activate(long id, long lawSeen) {
        Proposal proposal = decidable(Right.POLICY_ACTIVATE, id);
        refuseOwn(proposal);
        Considered considered = desk.consider(proposal.change());
        if (considered.lawSeen() != lawSeen) {
            throw new Stale();
        }
        if (considered.isSound()) {
            decide(proposal, ProposalState.ACTIVATED, null);
            audit.done(caller.line("POLICY_ACTIVATE")
                    .about(subject(id), proposal.county())
                    .change(ProposalDesk.before(considered), ProposalDesk.after(considered)));
        }
        return considered.faults();
    }

    @Once
    @Requires(Right.POLICY_ACTIVATE)
    public void refuse(long id, String reason) {
        Proposal proposal = decidable(Right.POLICY_ACTIVATE, id);
        refuseOwn(proposal);
        String why = Blanks.textIn(reason).orElse("");
        if (why.isEmpty() || why.length() > PolicyChange.REASON_LENGTH) {
            throw new ReasonMissing(PolicyChange.REASON_LENGTH);
        }
        decide(proposal, ProposalState.REFUSED, why);
        audit.done(caller.line("POLICY_REFUSE")
                .about(subject(id), proposal.county())
                .change(ProposalState.WAITING.name(), ProposalState.REFUSED + " " + why));
    }

    /** A proposal that waits, in the hands of this transaction: nobody else changes the law of the county until it ends. */
    private Proposal decidable(Right right, long id) {
        Proposal seen = proposals.byId(id).orElseThrow(() -> caller.accessRefused(subject(id), null));
        county(right, seen.county());
        proposals.lockLawOf(seen.county());
        Proposal proposal = proposals.byId(id).orElseThrow();
        if (!proposal.isWaiting()) {
            throw new ProposalDecided(proposal.state());
        }
        return proposal;
    }

    /** The law is a county's; its towns and villages have none of their own. */
    private Division county(Right right, String code) {
        Division county = guard.open(right, code);
        if (county.level() != DivisionLevel.COUNTY) {
            throw new OutOfScope();
        }
        return county;
    }

    private void refuseOwn(Proposal proposal) {
        if (proposal.isProposedBy(caller.staffId())) {
            throw fourEyes(proposal, false);
        }
    }

    private FourEyes fourEyes(Proposal proposal, boolean withdrawal) {
        return caller.refusedBy(
                new FourEyes(withdrawal, proposal.proposed().name()), "POLICY_REFUSED", subject(proposal.id()));
    }

    private void decide(Proposal proposal, ProposalState verdict, String reason) {
        proposals.decide(proposal, verdict, reason, caller.staffId(), clock.now());
    }

    private static String subject(long id) {
        return "rp_policy_proposal:" + id;
    }
}

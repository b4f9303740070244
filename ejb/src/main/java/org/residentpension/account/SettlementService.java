package org.residentpension.account;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.residentpension.enrollment.Enrollment;
import org.residentpension.enrollment.EnrollmentRepository;
import org.residentpension.enrollment.TerminationReason;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.kernel.Money;
import org.residentpension.organization.CallerReach;
import org.residentpension.participant.Person;
import org.residentpension.participant.PersonAccess;
import org.residentpension.participant.PersonService;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.NoReason;
import org.residentpension.platform.Stale;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.About;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;

/** The end of an account after a death or when somebody leaves: a clerk proposes, a reviewer settles (workflows.md §7). */
@Stateless
public class SettlementService {

    @Inject
    private SettlementRepository settlements;

    @Inject
    private LedgerRepository ledger;

    @Inject
    private EnrollmentRepository enrollments;

    @Inject
    private Event<AccountClosing> closings;

    @Inject
    private PersonAccess persons;

    @Inject
    private PersonService personPages;

    @Inject
    private CallerReach reach;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    @Requires(Right.PERSON_READ)
    public List<Settlement> ofPerson(long personId) {
        personPages.assertInScope(personId);
        return settlements.ofPerson(personId);
    }

    /** What waits for a reviewer; the step itself is taken on the page of the person. */
    @Requires({Right.SETTLEMENT_PROPOSE, Right.SETTLEMENT_APPROVE})
    public List<SettlementRow> waiting() {
        Right right = caller.may(Right.SETTLEMENT_APPROVE) ? Right.SETTLEMENT_APPROVE : Right.SETTLEMENT_PROPOSE;
        return settlements.waiting(reach.of(right));
    }

    /** Empty while money may be posted to the account of her latest relation; asked by whoever is about to (R-DTH). */
    @Requires(Right.PERSON_READ)
    public Optional<LocalDate> settledOn(long personId) {
        personPages.assertInScope(personId);
        return settlements.settledOn(personId);
    }

    @Once
    @Requires(Right.SETTLEMENT_PROPOSE)
    public long propose(@About("rp_person") long personId, Settlement.Proposal proposal) {
        Person person = persons.open(personId, Right.SETTLEMENT_PROPOSE);
        Enrollment relation = relationOf(personId);
        refuseOtherThan(proposal.reason(), person);
        if (settlements.isUnderWayOrDone(relation.id())) {
            throw new SettlementRefused(SettlementRefused.Reason.PROPOSED);
        }
        Settlement settlement = new Settlement(
                new Settlement.Relation(personId, relation.id(), person.divisionCode()),
                proposal,
                ledger.balanceOf(personId),
                caller.act());
        settlements.add(settlement);
        record("SETTLEMENT_PROPOSE", settlement, null, proposal.reason() + " " + settlement.amount());
        return settlement.id();
    }

    /**
     * Books the whole balance out, source by source, and ends the relation in the same transaction (R-TRM-3). Refused while a
     * refund is open: decided later, it would take money back from an account in which nothing is left (R-ACC-1, R-MON-1). Refused as
     * well when her death became known after the proposal: it names her as payee, and the money is her heirs' (R-TRM-3).
     * Returns what was paid.
     */
    @Once
    @Requires(Right.SETTLEMENT_APPROVE)
    public Money settle(@About("rp_settlement") long id, int version) {
        Settlement settlement = undecided(id, version);
        refuseOtherThan(settlement.reason(), persons.open(settlement.personId(), Right.SETTLEMENT_APPROVE));
        Enrollment relation = relationOf(settlement.personId());
        ledger.lockPosting(DivisionCode.of(settlement.divisionCode())
                .at(DivisionLevel.COUNTY)
                .value());
        AccountClosing closing = new AccountClosing(settlement.personId());
        closings.fire(closing);
        if (closing.isRefundInHand()) {
            throw new SettlementRefused(SettlementRefused.Reason.REFUND_OPEN);
        }
        Money balance = ledger.balanceOf(settlement.personId());
        Long journal = ledger.payOut(settlement.personId(), "staff:" + caller.staffId());
        settlement.settle(balance, journal, caller.act());
        relation.terminate(settlement.reason(), clock.today());
        settlements.flush();
        record("SETTLEMENT_APPROVE", settlement, Settlement.State.PROPOSED.name(), settlement.state() + " " + balance);
        return balance;
    }

    @Once
    @Requires(Right.SETTLEMENT_APPROVE)
    public void refuse(@About("rp_settlement") long id, int version, String why) {
        Settlement settlement = undecided(id, version);
        String reason = NoReason.refuseBlank(why);
        settlement.refuse(reason, caller.act());
        settlements.flush();
        record("SETTLEMENT_REFUSE", settlement, Settlement.State.PROPOSED.name(), settlement.state() + "; " + reason);
    }

    private static void refuseOtherThan(TerminationReason reason, Person person) {
        if ((person.diedOn() != null) != (reason == TerminationReason.DEATH)) {
            throw new SettlementRefused(SettlementRefused.Reason.DEATH);
        }
    }

    private Enrollment relationOf(long personId) {
        return enrollments
                .liveOf(personId)
                .filter(found -> found.state().isRelation())
                .orElseThrow(() -> new SettlementRefused(SettlementRefused.Reason.NO_RELATION));
    }

    private Settlement undecided(long id, int version) {
        Settlement settlement = settlements
                .byId(id, reach.of(Right.SETTLEMENT_APPROVE))
                .orElseThrow(() -> caller.accessRefused(
                        "rp_settlement:" + id, settlements.divisionOf(id).orElse(null)));
        if (settlement.version() != version) {
            throw new Stale();
        }
        caller.refuseProposer(settlement.officers(), "rp_settlement:" + id, settlement.divisionCode());
        if (persons.isOwn(caller.staffId(), settlement.personId())) {
            throw caller.dutyRefused("rp_settlement:" + id, settlement.divisionCode());
        }
        return settlement;
    }

    private void record(String event, Settlement settlement, String before, String after) {
        audit.done(caller.line(event)
                .about("rp_settlement:" + settlement.id(), settlement.divisionCode())
                .change(before, "PERSON " + settlement.personId() + " " + after));
    }
}

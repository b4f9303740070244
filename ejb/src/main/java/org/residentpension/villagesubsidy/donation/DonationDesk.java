package org.residentpension.villagesubsidy.donation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.Blanks;
import org.residentpension.kernel.Money;
import org.residentpension.organization.CallerReach;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.AuditLine;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.Stale;
import org.residentpension.portal.Caller;
import org.residentpension.villagesubsidy.donation.DonationRefused.Reason;
import org.residentpension.villagesubsidy.run.line.LineRepository;

/**
 * The first and the last beat of every act on a donation: hand it out, locked, to somebody who may take that action now; put on
 * record what she did.
 */
@ApplicationScoped
class DonationDesk {

    @Inject
    private DonationRepository donations;

    @Inject
    private LineRepository lines;

    @Inject
    private ScopeGuard guard;

    @Inject
    private CallerReach reach;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /** A donation in somebody's hands. */
    record Taken(Donation donation, DonationAction action, DonationState before, Act act) {}

    /** Scope, right, separation of duties, version and state, in this order. */
    Taken take(long id, int version, DonationAction action) {
        Donation donation = donations.locked(id).orElse(null);
        guard.assertMay(action.right(), subject(id), donation == null ? null : donation.divisionCode());
        caller.attempts("DONATION_" + action, subject(id), donation.divisionCode());
        if (isForbiddenDuty(donation, action)) {
            throw caller.dutyRefused(subject(id), donation.divisionCode());
        }
        if (donation.version() != version) {
            throw new Stale();
        }
        if (!action.leadsFrom(donation.state(), donation.channel())) {
            boolean early = action == DonationAction.RECORD_PAYMENT && donation.noticeNo() == null;
            throw refusal(donation, action, new DonationRefused(early ? Reason.NOTICE : Reason.STATE));
        }
        return new Taken(donation, action, donation.state(), act());
    }

    /** A new donation is about to be registered in a village; what refuses it is put on record. */
    void attemptRegistration(String village) {
        caller.attempts("DONATION_" + DonationAction.REGISTER, "rp_division:" + village, village);
    }

    /** Whether the caller could take the action now, as far as her duties and the donation's state go. */
    boolean isPossible(Donation donation, DonationAction action) {
        return action.leadsFrom(donation.state(), donation.channel())
                && reach.of(action.right()).reaches(donation.place())
                && !isForbiddenDuty(donation, action);
    }

    /** Workflows.md §0 rules 1 and 2: not one's own work, not the money of one's own household. */
    private boolean isForbiddenDuty(Donation donation, DonationAction action) {
        return isForbiddenDuty(donation, action, caller.staffId());
    }

    /** The same of somebody who is not at the screen. */
    boolean isForbiddenDuty(Donation donation, DonationAction action, Long me) {
        return donation.isOwnWork(action, me) || action.isCountyStep() && me != null && isOwn(donation, me);
    }

    private boolean isOwn(Donation donation, long me) {
        Set<Long> own = new HashSet<>(lines.ownPersonsOf(me));
        return donations.sharesOf(donation.id()).stream().anyMatch(share -> own.contains(share.personId()));
    }

    /** The same refusal, put on record. */
    DonationRefused refusal(Donation donation, DonationAction action, DonationRefused refusal) {
        return refusal(subject(donation.id()), action, refusal);
    }

    DonationRefused refusal(String subject, DonationAction action, DonationRefused refusal) {
        return caller.refusedBy(refusal, "DONATION_" + action, subject);
    }

    /** Why, without the blanks around it; refuses where nothing is said. */
    String reason(Taken taken, String why) {
        return Blanks.textIn(why)
                .orElseThrow(() -> refusal(taken.donation(), taken.action(), new DonationRefused(Reason.REASON)));
    }

    static Money sum(List<DonationShare> shares) {
        return shares.stream().map(DonationShare::amount).reduce(Money.ZERO, Money::plus);
    }

    void record(Taken taken, String note) {
        record(taken, note, caller.line("DONATION_" + taken.action()));
    }

    /** The same for a file that is worked off without a user at the screen. */
    void recordUnattended(Taken taken, String note, String userName) {
        record(
                taken,
                note,
                new AuditLine(
                        userName,
                        taken.act().staffId(),
                        null,
                        "DONATION_" + taken.action(),
                        null,
                        null,
                        null,
                        null,
                        null));
    }

    private void record(Taken taken, String note, AuditLine line) {
        Donation donation = taken.donation();
        if (taken.before() != null) { // a new one is nobody's screen yet
            donations.touch(donation);
        }
        donations.flush();
        donations.record(donation, taken.action(), taken.act(), note);
        audit.done(line.about(subject(donation.id()), donation.divisionCode())
                .change(
                        taken.before() == null ? null : taken.before().name(),
                        donation.state() + " " + donation.amount()));
    }

    Act act() {
        return caller.act();
    }

    LocalDate today() {
        return clock.today();
    }

    static String subject(long id) {
        return "rp_donation:" + id;
    }
}

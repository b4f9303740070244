package org.residentpension.contribution;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.residentpension.kernel.CalendarYear;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.law.Law;
import org.residentpension.organization.CallerReach;
import org.residentpension.participant.Person;
import org.residentpension.participant.PersonAccess;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.once.Once;
import org.residentpension.policy.Policy;
import org.residentpension.portal.About;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;

/**
 * Government money for special groups as officers' acts beside the yearly file: the county confirms whom it approved, finance
 * says whose money has come. Confirming books the money; posting changes only its funding (R-SPN-4, item 81).
 */
@Stateless
public class SponsorshipService {

    @Inject
    private SponsorshipRepository sponsorships;

    @Inject
    private SponsorshipList list;

    @Inject
    private PersonAccess persons;

    @Inject
    private CallerReach reach;

    @Inject
    private Law law;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /** Who of a county could be confirmed for the year on that day. */
    @Requires(Right.SPONSORSHIP_CONFIRM)
    public List<SponsorshipRow> candidates(String county, int year, LocalDate on, int size) {
        return sponsorships.candidates(
                year,
                on,
                policy(county, year, on).sponsoredGroups(),
                reach.of(Right.SPONSORSHIP_CONFIRM),
                new SponsorshipRepository.Page(0, size, reach.ofFullIdNumbers()));
    }

    /** {@code posted} null for all who are confirmed. */
    @Requires({Right.SPONSORSHIP_CONFIRM, Right.SPONSORSHIP_POST})
    public List<SponsorshipRow> confirmed(int year, Boolean posted, int first, int size) {
        Right right = caller.may(Right.SPONSORSHIP_POST) ? Right.SPONSORSHIP_POST : Right.SPONSORSHIP_CONFIRM;
        return sponsorships.confirmed(
                year, posted, reach.of(right), new SponsorshipRepository.Page(first, size, reach.ofFullIdNumbers()));
    }

    /** The county has approved these on that day. Those for whom it does nothing are told, the others are booked. */
    @Once
    @Requires(Right.SPONSORSHIP_CONFIRM)
    public Confirmation confirm(int year, LocalDate on, @About("rp_person") List<Long> personIds) {
        List<Person> all = personIds.stream()
                .distinct()
                .map(id -> persons.open(id, Right.SPONSORSHIP_CONFIRM))
                .toList();
        if (all.isEmpty() || on.isAfter(clock.today())) {
            throw new SponsorshipRefused();
        }
        String place = all.get(0).divisionCode();
        Confirmation confirmation = list.confirm(year, on, policy(place, year, on), all);
        audit.done(caller.line("SPONSORSHIP_CONFIRM")
                .about("rp_sponsorship:" + year, place)
                .change(null, on + " " + confirmation.confirmed() + " / " + all.size()));
        return confirmation;
    }

    /** The fiscal money for these was credited today. Returns for how many that is news. */
    @Once
    @Requires(Right.SPONSORSHIP_POST)
    public int post(int year, @About("rp_person") List<Long> personIds) {
        List<Person> all = personIds.stream()
                .distinct()
                .map(id -> persons.open(id, Right.SPONSORSHIP_POST))
                .toList();
        if (all.isEmpty()) {
            throw new SponsorshipRefused();
        }
        int posted = sponsorships.post(year, all.stream().map(Person::id).toList(), clock.today());
        audit.done(caller.line("SPONSORSHIP_POST")
                .about("rp_sponsorship:" + year, all.get(0).divisionCode())
                .change(null, clock.today() + " " + posted + " / " + all.size()));
        return posted;
    }

    /** The tier table is that of the year, also for what is confirmed before or after it. */
    private Policy policy(String place, int year, LocalDate on) {
        return law.at(DivisionCode.of(place), CalendarYear.nearest(year, on));
    }
}

package org.residentpension.villagesubsidy.donation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.residentpension.collective.MembershipRepository;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.IdNumberCheck;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.organization.CallerReach;
import org.residentpension.participant.Person;
import org.residentpension.participant.PersonRepository;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Caller;
import org.residentpension.villagesubsidy.donation.DonationForm.NamedShare;
import org.residentpension.villagesubsidy.donation.DonationRefused.Reason;

/** Finds the people whom a donor names: villagers, or members of the village's collective wherever they live (S2-54, R-DON-5). */
@ApplicationScoped
class Receivers {

    @Inject
    private PersonRepository persons;

    @Inject
    private MembershipRepository members;

    @Inject
    private CallerReach reach;

    @Inject
    private Caller caller;

    @Inject
    private BusinessClock clock;

    /** Somebody who was found, and what she shall get. */
    record Receiver(long personId, String name, Money amount) {}

    /**
     * @param collective of the village, or null
     * @throws DonationRefused naming everybody who is not known under that number and name, or stands there twice
     */
    List<Receiver> find(String village, Long collective, List<NamedShare> shares) {
        Map<Long, Receiver> found = new LinkedHashMap<>();
        List<String> unknown = new ArrayList<>();
        List<String> misnamed = new ArrayList<>();
        Set<String> twice = new HashSet<>();
        ScopeReach place = reach.place(village);
        for (NamedShare share : shares) {
            Person person = person(share.idNumber());
            if (person == null) {
                unknown.add(share.name());
            } else {
                assertOfVillage(person, place, collective);
                if (!person.hasName(share.name())) {
                    misnamed.add(share.name());
                } else if (found.put(person.id(), new Receiver(person.id(), person.name(), share.amount())) != null) {
                    twice.add(share.name());
                }
            }
        }
        refuseAny(Reason.UNKNOWN, unknown);
        refuseAny(Reason.NAME, misnamed);
        refuseAny(Reason.TWICE, List.copyOf(twice));
        return List.copyOf(found.values());
    }

    private Person person(String typed) {
        String number = IdNumberCheck.check(typed, null, clock.today()).stored();
        return number == null ? null : persons.byIdNumber(number).orElse(null);
    }

    private void assertOfVillage(Person person, ScopeReach place, Long collective) {
        boolean villager = place.reaches(DivisionCode.of(person.divisionCode()));
        if (!villager && (collective == null || !members.isOn(collective, person.idHash(), clock.today()))) {
            throw caller.accessRefused("rp_person:" + person.id(), person.divisionCode());
        }
    }

    private static void refuseAny(Reason reason, List<String> names) {
        if (!names.isEmpty()) {
            throw DonationRefused.about(reason, names);
        }
    }
}

package org.residentpension.demo.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.function.Predicate;

/** Decides who is sponsored, who pays which tier and who pays nothing; every count is exact. */
final class Choices {

    private final TownPlan plan;
    private final List<Resident> people;
    private final Random random;

    Choices(TownPlan plan, List<Resident> inOrder, Random random) {
        this.plan = plan;
        this.people = new ArrayList<>(inOrder);
        this.random = random;
        Collections.shuffle(people, random);
    }

    void make() {
        sponsor();
        leaveUnpaid();
        payOrdinary();
        addOwnMoney();
        topUp();
    }

    private void sponsor() {
        LocalDate approval = plan.levy().sponsorshipApprovedOn();
        for (Resident person : people) {
            person.sponsored = person.sponsorableOn(approval);
            person.tier = person.sponsored ? Levy.SPONSORED : plan.levy().lowestTier();
        }
    }

    private void leaveUnpaid() {
        for (Village village : plan.villages()) {
            Predicate<Resident> payer = person -> person.village.equals(village) && !person.sponsored;
            choose(village.unpaid(), payer).forEach(person -> person.tier = 0);
        }
    }

    /** High tiers go rather to people who are close to sixty. */
    private void payOrdinary() {
        Map<Resident, Integer> zeal = new HashMap<>();
        people.forEach(person -> zeal.put(person, person.birth.getYear() + random.nextInt(30)));
        List<Resident> payers = new ArrayList<>(people.stream()
                .filter(person -> person.tier > 0 && !person.sponsored)
                .sorted(Comparator.comparing(zeal::get))
                .toList());
        SortedMap<Integer, Integer> tiers = plan.levy().ordinary();
        takeSpecialTier(payers, tiers.getOrDefault(Levy.SPONSORED, 0));
        List<Integer> descending = new ArrayList<>(tiers.keySet());
        Collections.reverse(descending);
        int next = 0;
        for (int tier : descending) {
            for (int i = 0; tier != Levy.SPONSORED && i < tiers.get(tier); i++) {
                payers.get(next++).tier = tier;
            }
        }
        if (next != payers.size()) {
            throw new IllegalStateException("The tiers name " + next + " payers, the villages " + payers.size());
        }
    }

    /** The tier of 100 is open to people lifted out of poverty where the county says so. */
    private static void takeSpecialTier(List<Resident> payers, int count) {
        List<Resident> lifted = payers.stream()
                .filter(person -> person.has(SpecialGroup.LIFTED))
                .limit(count)
                .toList();
        lifted.forEach(person -> person.tier = Levy.SPONSORED);
        payers.removeAll(lifted);
    }

    private void addOwnMoney() {
        plan.levy().sponsoredWithOwnMoney().forEach((tier, count) -> choose(
                        count, person -> person.sponsored && person.ownMoney() == 0)
                .forEach(person -> person.tier = tier));
    }

    private void topUp() {
        plan.levy().toppedUp().forEach((tier, count) -> choose(
                        count, person -> !person.sponsored && person.ordinary() && person.tier == tier)
                .forEach(person -> person.marks.add(Mark.TOPPED_UP)));
    }

    private List<Resident> choose(int count, Predicate<Resident> suitable) {
        List<Resident> chosen = people.stream().filter(suitable).limit(count).toList();
        if (chosen.size() != count) {
            throw new IllegalStateException("Only " + chosen.size() + " of " + count + " persons could be found");
        }
        return chosen;
    }
}

package org.residentpension.demo.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

/** Plants what the year is to show besides plain payments: first payers, corrections, gaps, people in other schemes. */
final class Particulars {

    private final TownPlan plan;
    private final List<Resident> people;
    private final Random random;

    Particulars(TownPlan plan, List<Resident> inOrder, Random random) {
        this.plan = plan;
        this.people = new ArrayList<>(inOrder);
        this.random = random;
        Collections.shuffle(people, random);
    }

    void plant() {
        Map<Mark, Predicate<Resident>> suitable = Map.of(
                Mark.YOUNG_FIRST_PAYER, person -> paysLowest(person) && age(person) < 20,
                Mark.GROWN_FIRST_PAYER, person -> paysLowest(person) && age(person) > 22 && age(person) < 50,
                Mark.LUMP_SUM, person -> paysLowest(person) && age(person) > 56,
                Mark.CORRECTED, this::paysLowest,
                Mark.GAP_BACK_PAYMENT, person -> paysLowest(person) && age(person) > 22,
                Mark.FLEXIBLE_AND_PAID, person -> paysLowest(person) && age(person) > 22 && age(person) < 50,
                Mark.FLEXIBLE_UNPAID, person -> person.tier == 0 && age(person) < 50,
                Mark.OTHER_EMPLOYEE, person -> person.tier == 0,
                Mark.FORMER_EMPLOYEE, person -> paysLowest(person) && age(person) > 30,
                Mark.STATUS_TOO_LATE, this::paysLowest);
        plan.marks().forEach((mark, count) -> mark(mark, count, suitable.getOrDefault(mark, this::paysLowest)));
        people.forEach(this::consequences);
    }

    private boolean paysLowest(Resident person) {
        return person.tier == plan.levy().lowestTier() && !person.sponsored && person.statuses.isEmpty();
    }

    private int age(Resident person) {
        return plan.year() - person.birth.getYear();
    }

    private void mark(Mark mark, int count, Predicate<Resident> suitable) {
        List<Resident> chosen = people.stream()
                .filter(Resident::ordinary)
                .filter(suitable)
                .limit(count)
                .toList();
        if (chosen.size() != count) {
            throw new IllegalStateException(mark + ": only " + chosen.size() + " of " + count);
        }
        chosen.forEach(person -> person.marks.add(mark));
    }

    private void consequences(Resident person) {
        int year = plan.year();
        if (person.is(Mark.YOUNG_FIRST_PAYER)) {
            person.birth = LocalDate.ofYearDay(year - 16, 1 + random.nextInt(200));
        }
        if (person.is(Mark.STATUS_TOO_LATE)) {
            LocalDate from = plan.levy().sponsorshipApprovedOn().plusMonths(2).withDayOfMonth(1);
            person.statuses.add(new Status(SpecialGroup.MINIMUM_LIVING, from, null));
        }
        if (person.is(Mark.STATUS_ENDED)) {
            LocalDate to = plan.levy().sponsorshipApprovedOn().withDayOfMonth(1).minusDays(1);
            person.statuses.add(new Status(SpecialGroup.MINIMUM_LIVING, LocalDate.of(year - 4, 1, 1), to));
        }
    }
}

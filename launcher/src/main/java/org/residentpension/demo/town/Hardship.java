package org.residentpension.demo.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** Gives out the special-group statuses: 低保, 监测户 and 脱贫户 by whole households, 特困 and 重残 by person. */
final class Hardship {

    private final int year;
    private final Random random;
    private final List<Household> households;

    Hardship(int year, List<Household> settled, Random random) {
        this.year = year;
        this.random = random;
        this.households = new ArrayList<>(settled);
        Collections.shuffle(households, random);
    }

    void assign(Quotas quotas) {
        byHousehold(SpecialGroup.EXTREME_HARDSHIP, quotas.extremeHardship(), this::livesAloneAndOld);
        byHousehold(SpecialGroup.MINIMUM_LIVING, quotas.minimumLiving(), this::free);
        byPerson(quotas.disabledWithMinimumLiving(), person -> person.has(SpecialGroup.MINIMUM_LIVING));
        byPerson(quotas.disabled() - quotas.disabledWithMinimumLiving(), person -> person.statuses.isEmpty());
        byHousehold(
                SpecialGroup.MONITORED,
                quotas.monitoredWithMinimumLiving(),
                household -> household.has(SpecialGroup.MINIMUM_LIVING));
        byHousehold(SpecialGroup.MONITORED, quotas.monitored() - quotas.monitoredWithMinimumLiving(), this::free);
        byHousehold(SpecialGroup.LIFTED, quotas.lifted(), this::free);
    }

    private boolean livesAloneAndOld(Household household) {
        return household.members.size() == 1 && household.head().birth.getYear() < year - 44;
    }

    private boolean free(Household household) {
        return household.members.stream().allMatch(member -> member.statuses.isEmpty());
    }

    private void byHousehold(SpecialGroup group, int persons, Predicate<Household> suitable) {
        int open = persons;
        for (Household household : households) {
            if (open > 0 && household.fits(open) && suitable.test(household)) {
                LocalDate from = firstDay();
                household.members.forEach(member -> member.statuses.add(new Status(group, from, null)));
                open -= household.members.size();
            }
        }
        exhausted(group, open);
    }

    private void byPerson(int persons, Predicate<Resident> suitable) {
        int open = persons;
        for (Household household : households) {
            for (Resident person : household.members) {
                if (open > 0 && suitable.test(person) && random.nextInt(4) == 0) {
                    person.statuses.add(new Status(SpecialGroup.SEVERE_DISABILITY, firstDay(), null));
                    open--;
                }
            }
        }
        exhausted(SpecialGroup.SEVERE_DISABILITY, open);
    }

    private static void exhausted(SpecialGroup group, int open) {
        if (open != 0) {
            throw new IllegalStateException(group + ": " + open + " persons could not be placed");
        }
    }

    /** Lists are kept by the month; all began before the year, so that they hold when sponsorship is approved. */
    private LocalDate firstDay() {
        return LocalDate.of(year - 7 + random.nextInt(7), 1 + random.nextInt(12), 1);
    }
}

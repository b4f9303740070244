package org.residentpension.demo.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Random;

/** Settles a village: ages as in an ageing countryside, then households of plausible couples and children. */
final class Population {

    /** First and last age of a band at the end of the year, and its share in percent. */
    private static final int[][] BANDS = {{17, 19, 2}, {20, 29, 14}, {30, 39, 21}, {40, 49, 27}, {50, 59, 36}};

    private final int year;
    private final Random random;

    Population(int year, Random random) {
        this.year = year;
        this.random = random;
    }

    List<Household> settle(Village village) {
        List<Resident> people = people(village);
        List<Resident> elders = take(people, 40, 59);
        List<Resident> adults = take(people, 30, 39);
        List<Resident> young = people;
        List<Household> households = new ArrayList<>();
        while (!elders.isEmpty()) {
            Household household = found(village, households, elders);
            marry(household, elders, 75);
            raise(household, young);
        }
        while (!adults.isEmpty()) {
            marry(found(village, households, adults), adults, 60);
        }
        while (!young.isEmpty()) {
            found(village, households, young);
        }
        return households;
    }

    private List<Resident> people(Village village) {
        List<Resident> people = new ArrayList<>();
        for (int[] band : BANDS) {
            boolean last = band == BANDS[BANDS.length - 1];
            int count = last ? village.people() - people.size() : Math.round(village.people() * band[2] / 100f);
            for (int i = 0; i < count; i++) {
                int age = band[0] + random.nextInt(band[1] - band[0] + 1);
                LocalDate birth = LocalDate.ofYearDay(year - age, 1 + random.nextInt(365));
                people.add(new Resident(village, birth, random.nextInt(100) < 51));
            }
        }
        Collections.shuffle(people, random);
        return people;
    }

    private List<Resident> take(List<Resident> people, int youngest, int oldest) {
        List<Resident> taken = new ArrayList<>();
        for (Iterator<Resident> i = people.iterator(); i.hasNext(); ) {
            Resident resident = i.next();
            int age = year - resident.birth.getYear();
            if (age >= youngest && age <= oldest) {
                taken.add(resident);
                i.remove();
            }
        }
        return taken;
    }

    private Household found(Village village, List<Household> households, List<Resident> from) {
        Household household = new Household(village, households.size() + 1);
        households.add(household);
        return household.with(from.remove(from.size() - 1), "户主");
    }

    private void marry(Household household, List<Resident> from, int percent) {
        if (random.nextInt(100) >= percent) {
            return;
        }
        Resident head = household.head();
        for (Resident other : from) {
            if (Math.abs(head.birth.getYear() - other.birth.getYear()) <= 5) {
                from.remove(other);
                other.male = !head.male;
                household.with(other, "配偶");
                return;
            }
        }
    }

    private void raise(Household household, List<Resident> young) {
        for (int child = 0; child < 2 && random.nextInt(100) < 40; child++) {
            int parentsBirth = household.members.stream()
                    .mapToInt(parent -> parent.birth.getYear())
                    .max()
                    .orElseThrow();
            for (Resident other : young) {
                if (other.birth.getYear() - parentsBirth >= 20) {
                    young.remove(other);
                    household.with(other, other.male ? "子" : "女");
                    break;
                }
            }
        }
    }
}

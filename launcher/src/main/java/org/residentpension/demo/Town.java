package org.residentpension.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The drawn town: its plan and its people, village by village and household by household. */
record Town(TownPlan plan, List<Resident> people) {

    private static final long SEED = 20231231L;

    static Town draw(TownPlan plan) {
        Random random = new Random(SEED + plan.year());
        Population population = new Population(plan.year(), random);
        List<Household> households = new ArrayList<>();
        plan.villages().forEach(village -> households.addAll(population.settle(village)));
        List<Resident> people =
                households.stream().flatMap(home -> home.members.stream()).toList();
        new Hardship(plan.year(), households, random).assign(plan.quotas());
        new Choices(plan, people, random).make();
        new Particulars(plan, people, random).plant();
        new Identities(plan, random).give(households);
        Past past = new Past(plan, random);
        people.forEach(past::give);
        return new Town(plan, people);
    }

    /** A stream of random numbers of its own for each kind of file, so that one file can change without the others. */
    Random randomFor(String file) {
        return new Random(SEED ^ (plan.year() + file).hashCode());
    }
}

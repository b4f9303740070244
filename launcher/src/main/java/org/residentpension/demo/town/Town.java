package org.residentpension.demo.town;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** The drawn town: its plan and its people, village by village and household by household. */
public final class Town {

    private static final long SEED = 20231231L;

    private final TownPlan plan;
    private final List<Resident> people;

    private Town(TownPlan plan, List<Resident> people) {
        this.plan = plan;
        this.people = people;
    }

    public static Town beidouxi() {
        return draw(Beidouxi.plan());
    }

    public static Town jiaotan() {
        return draw(Jiaotan.plan());
    }

    private static Town draw(TownPlan plan) {
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

    public Place place() {
        return plan.place();
    }

    /** People who joined but pay nothing this year and have no status. */
    public List<Actor> unpaid() {
        return actors(person -> person.tier == 0 && person.statuses.isEmpty() && person.marks.isEmpty());
    }

    /** People who paid the lowest tier once and have no status. */
    public List<Actor> paid() {
        return actors(person ->
                person.tier == plan.levy().lowestTier() && person.statuses.isEmpty() && person.marks.isEmpty());
    }

    public List<Actor> sponsored() {
        return actors(person -> person.sponsored && person.ownMoney() == 0);
    }

    /** People whose status began only after the government's list, so that they paid themselves. */
    public List<Actor> paidBeforeStatus() {
        return actors(person -> person.is(Mark.STATUS_TOO_LATE));
    }

    TownPlan plan() {
        return plan;
    }

    List<Resident> people() {
        return people;
    }

    /** A stream of random numbers of its own for each kind of file, so that one file can change without the others. */
    Random randomFor(String file) {
        return new Random(SEED ^ (plan.year() + file).hashCode());
    }

    private List<Actor> actors(Predicate<Resident> wanted) {
        return people.stream()
                .filter(wanted)
                .map(person -> Actor.of(person, place()))
                .toList();
    }
}

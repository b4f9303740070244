package org.residentpension.it.scenario.stage;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.residentpension.conformance.Fixtures;
import org.residentpension.conformance.Given;
import org.residentpension.conformance.RegionLaw;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;

/** One case while it is played: who and what its keys mean. */
public final class Play {

    /** Who looks at what came of the steps. */
    public static final String OBSERVER = "observer";

    private final Fixtures fixtures;
    private final Given given;
    private final LocalDateTime begin;
    private final RegionLaw region;
    private final Map<String, Cast> persons;
    private final Map<String, Given> users = new LinkedHashMap<>();
    private final AtomicInteger receipts = new AtomicInteger();
    private LocalDateTime reached = LocalDateTime.MIN;

    Play(Fixtures fixtures, Given given, LocalDateTime begin) {
        this.fixtures = fixtures;
        this.given = given;
        this.begin = begin;
        this.region = new RegionLaw(fixtures, given, "REG-JX");
        this.persons = new Casting(fixtures, region.homeVillage()).of(given);
        addUsers(fixtures.all().map("users"));
        addUsers(given.map("users"));
    }

    private void addUsers(Given more) {
        more.fields().keySet().forEach(key -> users.put(String.valueOf(key), more.map(String.valueOf(key))));
    }

    public Fixtures fixtures() {
        return fixtures;
    }

    public Given given() {
        return given;
    }

    /** The time of the first step. */
    public LocalDateTime begin() {
        return begin;
    }

    public RegionLaw region() {
        return region;
    }

    public int year() {
        return region.year();
    }

    public DivisionCode division(String keyOrCode) {
        return fixtures.division(keyOrCode);
    }

    public Map<String, Cast> persons() {
        return persons;
    }

    public Cast person(String key) {
        Cast person = persons.get(key);
        if (person == null) {
            throw new IllegalArgumentException("the case names no person " + key);
        }
        return person;
    }

    /** The statuses of her household, whoever of it the case gives them to. */
    public List<Given> householdGroups(Cast person) {
        String household = person.facts().text("household", null);
        return persons.values().stream()
                .filter(other -> other == person
                        || household != null && household.equals(other.facts().text("household", null)))
                .flatMap(other -> other.facts().maps("householdGroups").stream())
                .toList();
    }

    /** The village of her relation; empty if its county is neither that of her village nor that of the case. */
    Optional<DivisionCode> enrolledIn(Cast person) {
        DivisionCode county =
                person.facts().has("county") ? division(person.facts().text("county")) : person.village();
        return Stream.of(person.village(), region.homeVillage())
                .filter(village -> village.at(DivisionLevel.COUNTY).equals(county.at(DivisionLevel.COUNTY)))
                .findFirst();
    }

    /** Her own statuses and those of her household. */
    List<Given> statuses(Cast person) {
        return Stream.concat(person.facts().maps("specialGroups").stream(), householdGroups(person).stream())
                .toList();
    }

    public Map<String, Given> users() {
        return users;
    }

    public Given user(String key) {
        Given user = users.get(key);
        if (user == null) {
            throw new IllegalArgumentException("there is no user " + key);
        }
        return user;
    }

    /** A standing user with that role for a division around the given one. */
    public String userWith(String role, String division) {
        return users.entrySet().stream()
                .filter(user -> user.getValue().text("role").equals(role))
                .filter(user -> isWithin(division, division(user.getValue().text("scope"))))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no " + role + " for " + division));
    }

    private boolean isWithin(String division, DivisionCode scope) {
        return DivisionCode.of(division).isWithin(level(scope), scope);
    }

    private DivisionLevel level(DivisionCode code) {
        return fixtures.all().maps("divisions").stream()
                .filter(division -> division.text("code").equals(code.value()))
                .map(division -> DivisionLevel.valueOf(division.text("level")))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("there is no division " + code));
    }

    /** How far the clock of the case has come; before everything until the first step. */
    public LocalDateTime reached() {
        return reached;
    }

    void reach(LocalDateTime at) {
        reached = at;
    }

    /** A receipt number that nobody else has. */
    public String nextReceipt() {
        return "R-" + receipts.incrementAndGet();
    }
}

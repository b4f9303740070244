package org.residentpension.it.scenario.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residentpension.conformance.Given;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.Database;

/** Brings about the places of a case and the people who work there, each with an account and a role. */
@ApplicationScoped
class Offices {

    private static final String EVER = "2009-01-01";

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    /** Somebody with an account and one post; {@code staff} is the natural person, who may have several accounts. */
    private record Officer(String account, long staff, String role, String division) {}

    void open(Play play) {
        List<Given> divisions = play.fixtures().all().maps("divisions");
        addDivisions(divisions);
        play.given().maps("abolishedDivisions").forEach(abolished -> abolish(play, abolished));
        Map<String, Long> staff = new LinkedHashMap<>();
        List<Officer> officers = new ArrayList<>();
        play.users().forEach((key, user) -> {
            // numbered from one on: what a case is given was done by the first of them
            long person = staff.computeIfAbsent(numberOf(play, key, user), number -> staff.size() + 1L);
            String scope = play.division(user.text("scope")).value();
            officers.add(new Officer(key, person, user.text("role"), scope));
            user.maps("also")
                    .forEach(post -> officers.add(new Officer(
                            key,
                            person,
                            post.text("role"),
                            play.division(post.text("scope")).value())));
        });
        long observer = staff.computeIfAbsent("the observer's", number -> staff.size() + 1L);
        divisions.stream()
                .filter(division -> division.text("level").equals(DivisionLevel.PROVINCE.name()))
                .forEach(province ->
                        officers.add(new Officer(Play.OBSERVER, observer, "AUDITOR", province.text("code"))));
        addStaff(staff, officers);
    }

    private void addDivisions(List<Given> divisions) {
        database.batch(
                "INSERT INTO rp_division (code, name, level, parent_code, valid_from) VALUES (?, ?, ?, ?, ?)",
                divisions,
                division -> new Object[] {
                    division.text("code"),
                    division.text("name"),
                    division.text("level"),
                    division.text("parent", null),
                    EVER
                });
    }

    private void addStaff(Map<String, Long> staff, List<Officer> officers) {
        database.batch(
                "INSERT INTO rp_staff (id, name, id_hash) VALUES (?, ?, ?)",
                List.copyOf(staff.entrySet()),
                person -> new Object[] {
                    person.getValue(), nameOf(person.getValue(), officers), vault.lookupHash(person.getKey())
                });
        database.batch(
                "INSERT IGNORE INTO rp_user (user_name, staff_id, kind, password_hash) VALUES (?, ?, ?, 'none')",
                officers,
                officer -> new Object[] {
                    officer.account(), officer.staff(), officer.role().endsWith("_SERVICE") ? "SERVICE" : "PERSON"
                });
        database.batch(
                "INSERT INTO rp_user_role (user_id, role, division_code) SELECT id, ?, ? FROM rp_user WHERE user_name = ?",
                officers,
                officer -> new Object[] {officer.role(), officer.division(), officer.account()});
    }

    private static String nameOf(long staff, List<Officer> officers) {
        return officers.stream()
                .filter(officer -> officer.staff() == staff)
                .map(Officer::account)
                .findFirst()
                .orElseThrow();
    }

    /** A division that only the case knows, because it is gone, lay where its successor lies. */
    private void abolish(Play play, Given abolished) {
        String code = play.division(abolished.text("code")).value();
        String successor = play.division(abolished.text("successorCode")).value();
        database.update(
                "INSERT IGNORE INTO rp_division (code, name, level, parent_code, valid_from)"
                        + " SELECT ?, CONCAT(name, '（撤并前）'), level, parent_code, valid_from FROM rp_division WHERE code = ?",
                code,
                successor);
        database.update(
                "UPDATE rp_division SET abolished_on = ?, successor_code = ? WHERE code = ?",
                abolished.date("abolishedOn"),
                successor,
                code);
    }

    /** The natural person behind an account, if she is one of the case; else one of her own. */
    private static String numberOf(Play play, String key, Given user) {
        Optional<Cast> known = user.has("person")
                ? Optional.of(play.person(user.text("person")))
                : play.persons().values().stream()
                        .filter(person -> key.equals(person.facts().text("userOf", "")))
                        .findFirst();
        return known.map(Cast::idNumber).orElse("nobody else's: " + key);
    }
}

package org.residentpension.it.scenario.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.residentpension.conformance.Given;
import org.residentpension.kernel.DivisionCode;
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

    void open(Play play) {
        play.fixtures().all().maps("divisions").forEach(division -> addDivision(division, EVER));
        play.given().maps("abolishedDivisions").forEach(abolished -> abolish(play, abolished));
        play.users()
                .forEach((key, user) -> addUser(
                        key,
                        staff(key, numberOf(play, key, user)),
                        user.text("role"),
                        play.division(user.text("scope"))));
        long observer = addAccount(Play.OBSERVER, staff(Play.OBSERVER, "observer"));
        play.fixtures().all().maps("divisions").stream()
                .filter(division -> division.text("level").equals(DivisionLevel.PROVINCE.name()))
                .forEach(province -> addRole(observer, "AUDITOR", DivisionCode.of(province.text("code"))));
    }

    private void addDivision(Given division, String from) {
        database.update(
                "INSERT INTO rp_division (code, name, level, parent_code, valid_from) VALUES (?, ?, ?, ?, ?)",
                division.text("code"),
                division.text("name"),
                division.text("level"),
                division.text("parent", null),
                from);
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

    private long staff(String name, String number) {
        byte[] hash = vault.lookupHash(number);
        List<Long> known =
                database.list("SELECT id FROM rp_staff WHERE id_hash = ?", row -> row.getLong(1), (Object) hash);
        return known.isEmpty()
                ? database.insert("INSERT INTO rp_staff (name, id_hash) VALUES (?, ?)", name, hash)
                : Objects.requireNonNull(known.get(0));
    }

    private void addUser(String name, long staff, String role, DivisionCode scope) {
        addRole(addAccount(name, staff), role, scope);
    }

    private long addAccount(String name, long staff) {
        return database.insert(
                "INSERT INTO rp_user (user_name, staff_id, kind, password_hash) VALUES (?, ?, 'PERSON', 'none')",
                name,
                staff);
    }

    private void addRole(long user, String role, DivisionCode scope) {
        database.update(
                "INSERT INTO rp_user_role (user_id, role, division_code) VALUES (?, ?, ?)", user, role, scope.value());
    }
}

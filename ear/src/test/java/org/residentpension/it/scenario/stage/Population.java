package org.residentpension.it.scenario.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.residentpension.conformance.Given;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.IdNumber;
import org.residentpension.kernel.PersonName;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.Database;

/**
 * Brings about the persons of a case as they stand before the first step. They joined long ago, by rules of which the case
 * says nothing, so their relations are written as what they are: old facts.
 */
@ApplicationScoped
class Population {

    private static final LocalDate SINCE = LocalDate.of(2015, 1, 1);
    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    void settle(Play play) {
        play.persons().values().stream().filter(Cast::hasNumber).forEach(person -> settle(play, person));
    }

    private void settle(Play play, Cast person) {
        long id = addPerson(person, play.enrolledIn(person).orElse(person.village()));
        person.facts().maps("specialGroups").forEach(status -> addStatus(id, status));
        play.householdGroups(person).forEach(status -> addStatus(id, status));
        if (!person.enrolled()) {
            return;
        }
        play.enrolledIn(person)
                .ifPresentOrElse(village -> addRelation(play, id, person, village), () -> insureElsewhere(id, person));
        addLastYear(play, id, person);
    }

    /** Whoever is given as drawing from that day, or an earlier one, on draws now. */
    void draw(LocalDate day) {
        database.update(
                "UPDATE rp_enrollment e JOIN rp_person p ON p.id = e.person_id SET e.state = 'DRAWING'"
                        + " WHERE e.state = 'ACTIVE' AND p.drawing_since <= ?",
                day);
    }

    /** Whose relation is in another county than her village is on record where she is enrolled. */
    private long addPerson(Cast person, DivisionCode village) {
        IdNumber number = IdNumber.of(person.idNumber());
        return database.insert(
                "INSERT INTO rp_person (id_hash, id_sealed, name, name_key, sex, birth_date, division_code, household_id,"
                        + " drawing_since) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                vault.lookupHash(number.value()),
                vault.seal(number.value()),
                person.name(),
                PersonName.canonical(person.name()),
                number.sex(),
                number.birthDate(),
                village.value(),
                household(person),
                person.facts().date("drawingSince", null));
    }

    private Long household(Cast person) {
        if (!person.facts().has("household")) {
            return null;
        }
        String name = person.facts().text("household");
        return database.first("SELECT id FROM rp_household WHERE household_no = ?", row -> row.getLong(1), name)
                .orElseGet(() -> database.insert(
                        "INSERT INTO rp_household (division_code, household_no) VALUES (?, ?)",
                        person.village().value(),
                        name));
    }

    private void addStatus(long id, Given status) {
        database.update(
                "INSERT IGNORE INTO rp_special_group_status (person_id, special_group, valid_from, valid_to)"
                        + " VALUES (?, ?, ?, ?)",
                id,
                status.text("group"),
                status.date("from", EVER),
                status.date("to", null));
    }

    private void addRelation(Play play, long id, Cast person, DivisionCode village) {
        long enrollment = database.insert(
                "INSERT INTO rp_enrollment (person_id, division_code, state, applied_on, inform_by, enrolled_on)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                id,
                village.value(),
                drawsBy(person, play.begin().toLocalDate()) ? "DRAWING" : "ACTIVE",
                SINCE,
                SINCE,
                SINCE);
        database.update(
                "INSERT INTO rp_account (person_id, enrollment_id, opened_on) VALUES (?, ?, ?)", id, enrollment, SINCE);
    }

    private static boolean drawsBy(Cast person, LocalDate day) {
        return person.facts().has("drawingSince")
                && !person.facts().date("drawingSince").isAfter(day);
    }

    private void insureElsewhere(long id, Cast person) {
        database.update(
                "INSERT INTO rp_other_scheme_record (id_hash, person_id, name, scheme, state, from_month, recorded_at)"
                        + " VALUES (?, ?, ?, 'OTHER_URRBPI', 'ACTIVE', '2015-01', ?)",
                vault.lookupHash(person.idNumber()),
                id,
                person.name(),
                SINCE.atStartOfDay());
    }

    /** What stood as tier of the year before; the money lay in an earlier system and is in no balance of ours. */
    private void addLastYear(Play play, long id, Cast person) {
        if (!person.facts().has("lastYearTier")) {
            return;
        }
        int year = play.year() - 1;
        LocalDateTime paidAt = LocalDate.of(year, 6, 1).atStartOfDay();
        database.update(
                "INSERT INTO rp_contribution_record (person_id, contribution_year, item, kind, amount, paid_at, credited_on,"
                        + " receipt_no, origin, business_key) VALUES (?, ?, 'INDIVIDUAL', 'NORMAL', ?, ?, ?, ?, 'HISTORY', ?)",
                id,
                year,
                person.facts().money("lastYearTier").amount(),
                paidAt,
                paidAt.toLocalDate(),
                "L-" + id,
                "H|" + id + "|" + year + "|INDIVIDUAL");
    }
}

package org.residentpension.it.scenario.stage.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.residentpension.conformance.Given;
import org.residentpension.it.scenario.stage.Cast;
import org.residentpension.it.scenario.stage.Play;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.PersonName;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.Database;

/** Every village with a key has a collective, and the persons of a case stand on its filed roll since long ago. */
@ApplicationScoped
public class Collectives {

    private static final LocalDate EVER = LocalDate.of(1900, 1, 1);

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    public void found(Play play) {
        int number = 0;
        for (Given division : play.fixtures().all().maps("divisions")) {
            if (division.has("key")) {
                number++;
                long id = found(division, number);
                for (int year = play.year() - 1; year <= play.year() + 2; year++) {
                    pilot(id, division.text("code"), year);
                }
            }
        }
        play.persons().values().forEach(person -> enter(play, person));
    }

    private long found(Given village, int number) {
        String name = village.text("name") + "股份经济合作社";
        return database.insert(
                "INSERT INTO rp_collective (division_code, legal_name, credit_code, legal_representative, seal_name)"
                        + " VALUES (?, ?, ?, ?, ?)",
                village.text("code"),
                name,
                "N2360222MF%08d".formatted(number),
                "测理事长",
                name);
    }

    private void pilot(long collective, String village, int year) {
        database.insert(
                "INSERT INTO rp_pilot (collective_id, division_code, pilot_year, state, income_last_year, income_this_year,"
                        + " disposable_amount, reason, applied_by, applied_at) VALUES (?, ?, ?, 'LISTED', 0, 0, 0, '场景', 1, ?)",
                collective,
                village,
                year,
                LocalDate.of(year, 1, 2).atStartOfDay());
    }

    private void enter(Play play, Cast person) {
        if (!person.facts().has("memberOf")) {
            enter(person, person.village(), EVER, null);
            return;
        }
        List<Given> memberships = person.facts().maps("memberOf");
        memberships.forEach(entry -> enter(
                person, play.division(entry.text("collective")), entry.date("from", EVER), entry.date("to", null)));
    }

    private void enter(Cast person, DivisionCode village, LocalDate from, LocalDate to) {
        database.update(
                "INSERT INTO rp_membership (collective_id, id_hash, id_sealed, name, name_key, valid_from, valid_to, filed_on)"
                        + " SELECT id, ?, ?, ?, ?, ?, ?, ? FROM rp_collective WHERE division_code = ?",
                vault.lookupHash(person.idNumber()),
                vault.seal(person.idNumber()),
                person.name(),
                PersonName.canonical(person.name()),
                from,
                to,
                from,
                village.value());
    }

    public long id(DivisionCode village) {
        return database.first(
                        "SELECT id FROM rp_collective WHERE division_code = ?", row -> row.getLong(1), village.value())
                .orElseThrow(() -> new IllegalArgumentException("no collective in " + village));
    }
}

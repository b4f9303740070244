package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Play;
import org.residentpension.it.scenario.stage.scheme.Collectives;
import org.residentpension.it.scenario.stage.scheme.GivenSchemes;
import org.residentpension.platform.sql.Database;

/**
 * The runs of a case by their keys, {@code <village>-<year>}, {@code -S1} for a supplementary one; {@code @<scheme>} behind it for the
 * run of a matter beside the village's own.
 */
@ApplicationScoped
public class Runs {

    @Inject
    private Database database;

    @Inject
    private Collectives collectives;

    @Inject
    private GivenSchemes schemes;

    /** A run as a user has it on her screen. */
    public record Seen(long id, int version, String state) {}

    /** What a key means; {@code scheme} is null for the village's own. */
    public record Key(String village, long collective, int year, int sequence, Long scheme) {}

    public Key key(Play play, String text) {
        String[] named = text.split("@");
        String[] parts = named[0].split("-");
        int sequence = parts.length > 2 ? Integer.parseInt(parts[2].substring(1)) : 0;
        long collective = collectives.id(play.division(parts[0]));
        int year = Integer.parseInt(parts[1]);
        return new Key(
                parts[0],
                collective,
                year,
                sequence,
                named.length > 1 ? Long.valueOf(schemes.id(named[1])) : matterAlone(collective, year));
    }

    /** Where a collective has nothing but one matter's scheme in the year, its run is meant; null where it has one of its own. */
    private Long matterAlone(long collective, int year) {
        List<Long> matters = database.list(
                "SELECT s.id FROM rp_subsidy_scheme s WHERE s.collective_id = ? AND s.subsidy_year = ?"
                        + " AND s.scheme_scope = 'MATTER' AND NOT EXISTS (SELECT 1 FROM rp_subsidy_scheme v"
                        + " WHERE v.collective_id = s.collective_id AND v.subsidy_year = s.subsidy_year"
                        + " AND v.scheme_scope = 'VILLAGE')",
                row -> row.getLong(1),
                collective,
                year);
        return matters.size() == 1 ? matters.get(0) : null;
    }

    public Optional<Seen> find(Play play, String text) {
        Key key = key(play, text);
        return database.first(
                "SELECT r.id, r.version, r.state FROM rp_subsidy_run r JOIN rp_subsidy_scheme s ON s.id = r.scheme_id"
                        + " WHERE r.collective_id = ? AND r.subsidy_year = ? AND r.sequence = ?"
                        + " AND (s.id = ? OR ? IS NULL AND s.scheme_scope = 'VILLAGE')"
                        + " ORDER BY r.cancelled_at IS NOT NULL, r.id DESC LIMIT 1",
                row -> new Seen(row.getLong(1), row.getInt(2), row.getString(3)),
                key.collective(),
                key.year(),
                key.sequence(),
                key.scheme(),
                key.scheme());
    }

    /** Its number in our records; empty for one that does not exist. */
    public Optional<Long> id(Play play, String text) {
        return find(play, text).map(Seen::id);
    }

    /** The run of the argument {@code run}; one that does not exist has a number that nobody has. */
    public Seen seen(Act act) {
        return find(act.play(), act.with().text("run")).orElse(new Seen(-1, 0, "NONE"));
    }

    /** What was posted to a person by a run. */
    public long posting(Seen run, long person) {
        return database.first(
                        "SELECT id FROM rp_subsidy_posting WHERE run_id = ? AND person_id = ?",
                        row -> row.getLong(1),
                        run.id(),
                        person)
                .orElseThrow();
    }
}

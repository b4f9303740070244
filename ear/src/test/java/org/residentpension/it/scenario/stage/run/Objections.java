package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.People;
import org.residentpension.platform.sql.Database;

/** The open objection to a person's line, as the supervisor's book shows it. */
@ApplicationScoped
public class Objections {

    @Inject
    private Database database;

    @Inject
    private People people;

    /** The number of the open objection, else of the last one, decided as it is; one that nobody has if there is none. */
    long open(Act act, Runs.Seen run) {
        return database.first(
                        "SELECT id FROM rp_line_objection WHERE run_id = ? AND person_id = ?"
                                + " ORDER BY state = 'OPEN' DESC, id DESC LIMIT 1",
                        row -> row.getLong(1),
                        run.id(),
                        people.id(act.person()))
                .orElse(-1L);
    }

    boolean isLate(long objection) {
        return database.count("SELECT COUNT(*) FROM rp_line_objection WHERE id = ? AND late", objection) > 0;
    }
}

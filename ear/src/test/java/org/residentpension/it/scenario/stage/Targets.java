package org.residentpension.it.scenario.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.platform.sql.Database;

/** The issued plan of a case. */
@ApplicationScoped
class Targets {

    @Inject
    private Database database;

    void set(Play play) {
        play.given()
                .maps("targets")
                .forEach(target -> database.update(
                        "INSERT INTO rp_target (division_code, contribution_year, metric, target_value) VALUES (?, ?, ?, ?)",
                        play.division(target.text("division")).value(),
                        play.year(),
                        target.text("metric"),
                        target.text("value")));
    }
}

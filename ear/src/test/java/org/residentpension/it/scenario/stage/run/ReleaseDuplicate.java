package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.run.check.CountyCheckService;
import org.residentpension.villagesubsidy.run.check.DuplicateService;
import org.residentpension.villagesubsidy.run.check.ExceptionDecision;

/** The county says which collective may subsidise somebody whom two claim. */
@ApplicationScoped
public class ReleaseDuplicate extends RunVerb {

    private static final Set<String> COMMITTED =
            Set.of("NOTICE_ISSUED", "PARTIALLY_PAID", "PAID", "POSTED", "RESULT_DISCLOSED", "ARCHIVED");

    @Inject
    private DuplicateService service;

    @Inject
    private CountyCheckService exceptions;

    @Inject
    private Database database;

    @Override
    public String name() {
        return "releaseDuplicate";
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        String why = act.with().text("why", "场景：核定归属");
        List<Runs.Seen> others =
                COMMITTED.contains(run.state()) ? contestedElsewhere(run, person(act)) : List.<Runs.Seen>of();
        if (others.isEmpty()) {
            service.release(run.id(), run.version(), person(act), why);
        }
        others.forEach(
                other -> exceptions.decideException( // hers is on its way: what is left to decide are the others'
                        other.id(), other.version(), person(act), ExceptionDecision.EXCLUDE, why));
    }

    private List<Runs.Seen> contestedElsewhere(Runs.Seen chosen, long person) {
        return database.list(
                "SELECT r.id, r.version, r.state FROM rp_subsidy_run r JOIN rp_subsidy_run c ON c.id = ?"
                        + " JOIN rp_subsidy_line l ON l.run_id = r.id WHERE r.subsidy_year = c.subsidy_year"
                        + " AND r.collective_id <> c.collective_id AND l.person_id = ? AND l.state = 'EXCEPTION'"
                        + " AND l.reasons = 'S_DUPLICATE'",
                row -> new Runs.Seen(row.getLong(1), row.getInt(2), row.getString(3)),
                chosen.id(),
                person);
    }

    @Override
    public Object open(Act act) {
        String chosen = act.with().text("to") + "-" + act.year();
        return runs().find(act.play(), chosen).orElse(new Runs.Seen(-1, 0, "NONE"));
    }
}

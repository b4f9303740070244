package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.residentpension.conformance.Given;
import org.residentpension.it.scenario.stage.Play;
import org.residentpension.it.scenario.stage.Query;
import org.residentpension.kernel.Money;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.rules.simulation.Share;
import org.residentpension.villagesubsidy.rules.simulation.Simulation;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.file.RunFileService;
import org.residentpension.villagesubsidy.scheme.SchemeDraft;
import org.residentpension.villagesubsidy.scheme.SchemeFileService;
import org.residentpension.villagesubsidy.scheme.SubsidyScheme;
import org.residentpension.villagesubsidy.simulation.SimulationService;

/** What the scheme of a run promised on the payers of its own year, beside what the run has calculated. */
@ApplicationScoped
public class SimulationQuery implements Query {

    @Inject
    private SimulationService simulations;

    @Inject
    private SchemeFileService schemes;

    @Inject
    private RunFileService files;

    @Inject
    private Runs runs;

    @Inject
    private Database database;

    @Override
    public String name() {
        return "simulation";
    }

    @Override
    public Map<String, Object> answer(Play play, Given wanted) {
        Runs.Key key = runs.key(play, wanted.text("run"));
        SubsidyRun run =
                runs.id(play, wanted.text("run")).map(files::open).orElseThrow().run();
        SubsidyScheme scheme = schemes.open(run.schemeId()).scheme();
        Simulation told = simulations.simulate(
                simulations.facts(
                        key.collective(), wanted.number("payersOf", key.year()), scheme.year(), scheme.scope()),
                new SchemeDraft(
                        scheme.scope(),
                        scheme.matter(),
                        scheme.year(),
                        scheme.lastYear(),
                        scheme.standard(),
                        scheme.income()));
        Map<String, Object> answer = new HashMap<>();
        answer.put("run", wanted.text("run"));
        answer.put("payersOf", told.basisYear());
        answer.put("persons", told.total().persons());
        answer.put("total", told.total().money());
        answer.put("over", told.over());
        answer.put("nextYear", told.nextYear().money());
        answer.put("asCalculated", differences(run, told));
        return answer;
    }

    private String differences(SubsidyRun run, Simulation told) {
        Map<Money, Share> calculated = new TreeMap<>();
        database.list(
                        "SELECT tier, COUNT(*), SUM(state NOT IN ('EXCLUDED', 'EXCEPTION') AND payable > 0),"
                                + " SUM(CASE WHEN state NOT IN ('EXCLUDED', 'EXCEPTION') THEN COALESCE(adjusted_from, payable) ELSE 0 END)"
                                + " FROM rp_subsidy_line WHERE run_id = ? AND tier > 0 GROUP BY tier",
                        row -> Map.entry(
                                new Money(row.getBigDecimal(1)),
                                new Share(row.getInt(2), row.getInt(3), new Money(row.getBigDecimal(4)))),
                        run.id())
                .forEach(tier -> calculated.put(tier.getKey(), tier.getValue()));
        long looked = database.count("SELECT COUNT(*) FROM rp_subsidy_line WHERE run_id = ?", run.id());
        return List.of(calculated, looked).equals(List.of(told.byTier(), (long) told.candidates()))
                ? "yes"
                : "calculated " + calculated + " of " + looked + ", simulated " + told.byTier() + " of "
                        + told.candidates();
    }
}

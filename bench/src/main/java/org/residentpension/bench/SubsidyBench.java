package org.residentpension.bench;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.residentpension.kernel.Act;
import org.residentpension.launcher.CountyDatabase;
import org.residentpension.launcher.Home;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.run.RunRepository;
import org.residentpension.villagesubsidy.run.calculation.CalculationWork;

/**
 * What {@code ./mvnw -Pbench -Dbench.main=SubsidyBench} runs: the calculation of every run of a county, one transaction each as the
 * batch job does it, beside one hand-written INSERT … SELECT of the same columns with a trace text of equal length.
 */
public final class SubsidyBench {

    private static final int VILLAGES = 170;
    private static final LocalDateTime NOW = LocalDateTime.of(2023, 10, 15, 10, 0);

    private static final String FLOOR = "INSERT INTO rp_subsidy_line (run_id, line_no, person_id, state, reasons, tier,"
            + " base_amount, incentive_amount, computed, payable, special, trace) SELECT x.run_id, x.line_no, x.person_id,"
            + " 'CALCULATED', '', 500.00, 20.00, 30.00, 50.00, 50.00, x.statuses <> '', REPEAT('t', ?)"
            + " FROM rp_subsidy_extract_row x ORDER BY x.run_id, x.line_no";

    private final Transactions transactions;
    private final Season season;
    private final CalculationWork calculation;
    private final RunRepository runs;
    private final Database database;
    private long traceLength;

    private SubsidyBench(Transactions transactions, Season season) throws ReflectiveOperationException {
        Wired beans = new Wired(transactions);
        this.transactions = transactions;
        this.season = season;
        this.calculation = beans.get(CalculationWork.class);
        this.runs = beans.get(RunRepository.class);
        this.database = beans.get(Database.class);
    }

    /** A pair of runs. */
    private record Pair(double ours, double floor, double oursProcessor, double floorProcessor) {}

    public static void main(String[] words) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        int persons = Integer.parseInt(words[0]);
        Home home = new Home(Path.of(System.getProperty("rp.root")), Path.of(System.getProperty("rp.run")));
        Report.line("pure subsidy rule with its trace, one thread: %,d persons per second", SubsidyRate.perSecond());
        try (CountyDatabase county = CountyDatabase.fresh(home);
                Town schema = new Town(county.store(), 0);
                Season season = new Season(county.store(), persons, VILLAGES);
                Transactions transactions = new Transactions(county.store())) {
            new SubsidyBench(transactions, season).run(Integer.parseInt(words[1]), persons);
        }
    }

    /** The first pair warms up and is not counted. Who goes first changes from pair to pair. */
    private void run(int pairs, int persons) throws Exception {
        List<Pair> counted = new ArrayList<>();
        calculated(persons);
        traceLength = season.traceLength();
        Report.line(
                "%,d persons in %d villages, %,d of them payable, %d characters of trace each",
                persons, season.villages(), season.payable(), traceLength);
        for (int pair = 0; pair <= pairs; pair++) {
            Clock ours = pair % 2 == 0 ? calculated(persons) : null;
            Clock floor = inserted(persons);
            ours = ours == null ? calculated(persons) : ours;
            Pair both = new Pair(ours.seconds(), floor.seconds(), ours.processorSeconds(), floor.processorSeconds());
            Report.line(
                    "%s product %.2f s (%.2f s of processor), floor %.2f s (%.2f s): %.2f, by processor %.2f",
                    pair == 0 ? "warm-up" : "pair " + pair,
                    both.ours,
                    both.oursProcessor,
                    both.floor,
                    both.floorProcessor,
                    both.ours / both.floor,
                    both.oursProcessor / both.floorProcessor);
            if (pair > 0) {
                counted.add(both);
            }
        }
        Report.line(
                "median ratio %.2f by time, %.2f by processor",
                median(counted.stream()
                        .map(pair -> pair.ours / pair.floor)
                        .sorted()
                        .toList()),
                median(counted.stream()
                        .map(pair -> pair.oursProcessor / pair.floorProcessor)
                        .sorted()
                        .toList()));
    }

    private Clock calculated(int persons) throws Exception {
        season.empty();
        Clock clock = new Clock();
        for (long id = 1; id <= season.villages(); id++) {
            long run = id;
            transactions.inNew(() -> {
                calculation.calculate(runs.locked(run).orElseThrow(), new Act(1, NOW));
                return null;
            });
        }
        clock.lap("calculated");
        assertWritten(persons);
        return clock;
    }

    private Clock inserted(int persons) throws Exception {
        season.empty();
        Clock clock = new Clock();
        transactions.inNew(() -> database.update(FLOOR, traceLength));
        clock.lap("inserted");
        assertWritten(persons);
        return clock;
    }

    private void assertWritten(int persons) throws Exception {
        if (season.lines() != persons) {
            throw new IllegalStateException(season.lines() + " lines");
        }
    }

    private static double median(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }
}

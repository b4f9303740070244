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

    /**
     * The scheme of {@link SubsidyRate#standard} as somebody would write it down in one statement for these persons: who paid in
     * time, what her tier gives, not above the personal maximum. It looks at no cap, guard, roll or claim of others.
     */
    private static final String FLOOR = "INSERT INTO rp_subsidy_line (run_id, line_no, person_id, state, reasons, tier,"
            + " base_amount, incentive_amount, computed, payable, special, trace)"
            + " SELECT b.run_id, b.line_no, b.person_id, IF(b.out_of_it = '', 'CALCULATED', 'EXCLUDED'),"
            + " IF(b.base + b.incentive > 120, 'S_CAPPED', b.out_of_it), b.tier,"
            + " b.base, b.incentive, b.base + b.incentive, LEAST(b.base + b.incentive, 120), b.special,"
            + " RPAD(CONCAT('tier=', b.tier, ' base=', b.base, ' incentive=', b.incentive, ' out=', b.out_of_it), ?, 't')"
            + " FROM (SELECT a.run_id, a.line_no, a.person_id, a.out_of_it, IF(a.late, 0, a.tier) AS tier,"
            + " a.helped AND a.out_of_it = '' AS special, IF(a.out_of_it <> '', 0, IF(a.helped, 100, 20)) AS base,"
            + " IF(a.out_of_it <> '', 0,"
            + " CASE WHEN a.tier >= 2000 THEN 100 WHEN a.tier >= 1000 THEN 60 WHEN a.tier >= 500 THEN 30 ELSE 0 END"
            + " + IF(a.tier BETWEEN 300 AND 3000, ROUND(a.tier * 1.5 / 100, 2), 0)) AS incentive FROM"
            + " (SELECT f.*, CONCAT_WS(',', IF(f.paused, 'S_NOT_INSURED_HERE', NULL),"
            + " IF(f.late, 'S_PAID_AFTER_CUTOFF', NULL)) AS out_of_it FROM"
            + " (SELECT x.run_id, x.line_no, x.person_id, x.relation_state <> 'ACTIVE' AS paused,"
            + " SUBSTRING_INDEX(SUBSTRING_INDEX(x.own, ' ', 4), ' ', -1) > '2023-09-30' AS late,"
            + " CAST(SUBSTRING_INDEX(SUBSTRING_INDEX(x.own, ' ', 3), ' ', -1) AS DECIMAL(15,2)) AS tier,"
            + " x.statuses LIKE 'EXTREME_HARDSHIP%' OR x.statuses LIKE 'MINIMUM_LIVING_ALLOWANCE%' AS helped"
            + " FROM rp_subsidy_extract_row x) f) a) b ORDER BY b.run_id, b.line_no";

    private final Transactions transactions;
    private final Season season;
    private final CalculationWork calculation;
    private final RunRepository runs;
    private final Database database;
    private long traceLength;
    private String written;

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
        calculated();
        traceLength = season.traceLength();
        Report.line(
                "%,d persons in %d villages, %,d of them payable, %d characters of trace each",
                persons, season.villages(), season.payable(), traceLength);
        for (int pair = 0; pair <= pairs; pair++) {
            Clock ours = pair % 2 == 0 ? calculated() : null;
            Clock floor = inserted();
            ours = ours == null ? calculated() : ours;
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

    private Clock calculated() throws Exception {
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
        assertWritten();
        return clock;
    }

    private Clock inserted() throws Exception {
        season.empty();
        Clock clock = new Clock();
        transactions.inNew(() -> database.update(FLOOR, traceLength));
        clock.lap("inserted");
        assertWritten();
        return clock;
    }

    /** Both write the same lines, but for the trace. */
    private void assertWritten() throws Exception {
        String now = season.written();
        if (written != null && !written.equals(now)) {
            throw new IllegalStateException("product and floor wrote different lines:\n" + written + "\n" + now);
        }
        written = now;
    }

    private static double median(List<Double> sorted) {
        return sorted.get(sorted.size() / 2);
    }
}

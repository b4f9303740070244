package org.residentpension.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.residentpension.demo.DemoCounty;
import org.residentpension.launcher.CountyDatabase;
import org.residentpension.launcher.Home;
import org.residentpension.platform.crypto.SmVault;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.job.JobRun;
import org.residentpension.platform.sql.Database;

/** What {@code ./mvnw -Pbench} runs: rows of the file, counted pairs of runs, earlier years on record. */
public final class Bench {

    private final int rows;
    private final int pairs;
    private final Town town;
    private final Product product;
    private final Floor floor;
    private final Path payments;
    private final Report report = new Report();

    private Bench(int rows, int pairs, Town town, Product product, Floor floor, Path payments) {
        this.rows = rows;
        this.pairs = pairs;
        this.town = town;
        this.product = product;
        this.floor = floor;
        this.payments = payments;
    }

    public static void main(String[] words) throws Exception {
        Logger.getLogger("").setLevel(Level.WARNING);
        int rows = Integer.parseInt(words[0]);
        int years = Integer.parseInt(words[2]);
        Home home = new Home(Path.of(System.getProperty("rp.root")), Path.of(System.getProperty("rp.run")));
        Vault vault = new SmVault(random(16), random(32));
        Report.line("pure rule, one thread: %,d person-years per second", RuleRate.perSecond());
        Report.line("pure subsidy rule with its trace, one thread: %,d persons per second", SubsidyRate.perSecond());
        try (CountyDatabase county = CountyDatabase.fresh(home);
                Town town = new Town(county.store(), years);
                Transactions transactions = new Transactions(county.store());
                Beans beans = new Beans(transactions, vault)) {
            Path payments = home.run().resolve("payments.xlsx");
            DemoCounty.writePayments(payments, rows);
            Path roster = home.run().resolve("roster.xlsx");
            DemoCounty.writeRoster(roster, rows);
            transactions.inNew(() -> {
                People.load(roster, new Database(transactions.dataSource()), vault);
                return null;
            });
            Report.line(
                    "payment file of %,d rows, %.1f MB; %,d persons with %d earlier year(s); heap limit %d MB",
                    rows,
                    Files.size(payments) / 1e6,
                    rows,
                    years,
                    Runtime.getRuntime().maxMemory() >> 20);
            new Bench(
                            rows,
                            Integer.parseInt(words[1]),
                            town,
                            new Product(transactions, vault, beans.steps()),
                            new Floor(transactions, years > 0),
                            payments)
                    .run();
        }
    }

    /** The first pair warms up and is not counted. Who goes first changes from pair to pair. */
    private void run() throws Exception {
        for (int pair = 0; pair <= pairs; pair++) {
            List<Measured> both = new ArrayList<>();
            for (boolean ours : pair % 2 == 0 ? new boolean[] {true, false} : new boolean[] {false, true}) {
                both.add(measure(ours));
            }
            both.sort((a, b) -> Boolean.compare(b.product(), a.product()));
            if (!both.get(0).written().equals(both.get(1).written())) {
                throw new IllegalStateException("product and floor wrote different rows:\n"
                        + both.get(0).written() + "\n" + both.get(1).written());
            }
            report.add(pair > 0, both.get(0), both.get(1));
        }
        report.print(rows);
    }

    private Measured measure(boolean ours) throws Exception {
        town.empty();
        JobRun run = product.upload(payments);
        long idle = Heap.idle();
        Heap heap = Heap.watch();
        Clock clock = new Clock();
        if (ours) {
            product.work(run, clock);
        } else {
            floor.work(payments, run.subjectId(), clock);
        }
        heap.stop();
        return new Measured(
                ours,
                clock.seconds(),
                clock.processorSeconds(),
                clock.laps(),
                idle,
                heap.highest() - idle,
                Math.max(0, heap.highestLive() - idle),
                town.written());
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        new SecureRandom().nextBytes(random);
        return random;
    }
}

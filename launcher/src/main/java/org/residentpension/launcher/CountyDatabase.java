package org.residentpension.launcher;

import java.time.Duration;
import java.util.Map;

/** The database of a county alone, without server and application, for measurements: same programs, settings and users. */
public final class CountyDatabase implements AutoCloseable {

    private final Home home;
    private final Processes processes;
    private final MariaDb database;

    private CountyDatabase(Home home) {
        this.home = home;
        this.processes = new Processes(home.run());
        this.database = new MariaDb(home, processes);
    }

    /** Empty, whatever stood in the run directory before. */
    public static CountyDatabase fresh(Home home) {
        CountyDatabase county = new CountyDatabase(home);
        county.processes.claim();
        county.processes.stopOrphan(MariaDb.NAME, Duration.ofSeconds(60));
        RunDirectory.removeAllBut(home.run(), Processes.FILES);
        RunDirectory.create(home.logs());
        RunDirectory.create(home.temporary());
        county.start();
        return county;
    }

    private void start() {
        int port = Ports.free();
        Secrets secrets = new Secrets(home.secrets());
        database.start(Site.write(home, secrets, port, Ports.free(), Map.of()), secrets, port);
    }

    public Store store() {
        return Store.of(home.site());
    }

    @Override
    public void close() {
        database.stop();
        processes.release();
    }
}

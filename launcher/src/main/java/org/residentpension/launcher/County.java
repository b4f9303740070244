package org.residentpension.launcher;

import java.net.URI;
import java.time.Duration;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** One running county: database, server and application, started and stopped together. */
public final class County implements AutoCloseable {

    private final Home home;
    private final Processes processes;
    private final MariaDb database;
    private final Payara server;
    private final int httpPort;
    private final int adminPort = Ports.free();
    private final Map<String, Object> settings = new LinkedHashMap<>();
    private Secrets secrets;
    private Portal portal;
    private Cas cas;
    private Site site;
    private boolean forgetful;

    private County(Home home, int httpPort) {
        this.home = home;
        this.httpPort = httpPort;
        this.processes = new Processes(home.run());
        this.database = new MariaDb(home, processes);
        this.server = new Payara(home, processes);
    }

    /** Claims the run directory and stops what a killed run left there; nothing is started yet. */
    public static County in(Home home, int httpPort) {
        County county = new County(home, httpPort);
        county.processes.claim();
        county.processes.stopOrphan(Payara.NAME, Duration.ofSeconds(30));
        county.processes.stopOrphan(Keycloak.NAME, Duration.ofSeconds(20));
        county.processes.stopOrphan(Cas.NAME, Duration.ofSeconds(20));
        county.processes.stopOrphan(MariaDb.NAME, Duration.ofSeconds(60));
        Ports.requireFree(httpPort);
        return county;
    }

    /** Forgets everything that was kept: database, keys, passwords, demonstration. */
    public void startOver() {
        RunDirectory.removeAllBut(home.run(), Processes.FILES);
    }

    /** For a county that nobody comes back to: when it is closed, of all it kept only the logs stay. */
    public County forgetful() {
        forgetful = true;
        return this;
    }

    /** A setting of this site's own, as its site.properties has it; before the start. */
    public County with(String name, Object value) {
        settings.put(name, value);
        return this;
    }

    /** Makes the county a guest of a portal with a sign-on server; before the start. */
    public County withPortal() {
        portal = new Portal(home, processes, address());
        return this;
    }

    public Portal portal() {
        return portal;
    }

    /** Makes the county a guest of an older intranet, whose CAS signs in and nobody else; before the start. */
    public County withCas() {
        cas = new Cas(home, processes, address());
        return this;
    }

    public Cas cas() {
        return cas;
    }

    public void start() {
        RunDirectory.create(home.logs());
        RunDirectory.remove(home.temporary());
        RunDirectory.create(home.temporary());
        int databasePort = Ports.free();
        secrets = new Secrets(home.secrets());
        if (portal != null) {
            settings.put("sign-on", "oidc,local");
            settings.putAll(portal.settings());
        }
        if (cas != null) {
            settings.putAll(cas.settings());
        }
        site = Site.write(home, secrets, databasePort, adminPort, settings);
        database.start(site, secrets, databasePort);
        server.start(httpPort, adminPort);
        if (portal != null) {
            // not at the same time: two servers that start together take each other's processor away
            portal.begin(secrets);
        }
        if (cas != null) {
            cas.begin(secrets.demonstrationPassword());
        }
    }

    /** Pools, timers, batch, keys; not yet the application. */
    public void install() {
        Deployment.install(home, site, "--settings-only");
    }

    /** With the script of a county's own server; also puts a newer build over an older one. */
    public void deploy() {
        Deployment.install(home, site);
        if (portal != null) {
            portal.await();
        }
        if (cas != null) {
            cas.await();
        }
    }

    /** Accounts and files of the demonstration; goes on where an earlier start was interrupted. */
    public void demonstrate() {
        DemoAccounts.write(home);
        new DemoImport(this).run();
    }

    /** Accounts, and the files of one county alone; no schemes. */
    public void demonstrate(String countyCode) {
        DemoAccounts.write(home);
        new DemoImport(this).run(countyCode);
    }

    /** Returns the name of the server that ended first, whoever ended it. */
    String awaitEnd() {
        return (String)
                CompletableFuture.anyOf(server.onEnd(), database.onEnd()).join();
    }

    @Override
    public void close() {
        stop();
        if (forgetful) {
            forget(home);
        }
        processes.release();
    }

    /** Of what stopped servers kept only the logs stay: a database is never smaller than the journal that its server sets aside. */
    public static void forget(Home home) {
        Set<String> kept = new HashSet<>(Processes.FILES);
        kept.add(home.logs().getFileName().toString());
        RunDirectory.removeAllBut(home.run(), kept);
    }

    /** Leaves everything as it is, to be started again. */
    public void pause() {
        stop();
        processes.release();
    }

    private void stop() {
        if (portal != null) {
            portal.stop();
        }
        if (cas != null) {
            cas.stop();
        }
        server.stop();
        database.stop();
    }

    public URI address() {
        return URI.create("http://localhost:" + httpPort + "/resident-pension/");
    }

    /** @param countyCode at least its first six digits; for a post in a village that village */
    public String demonstrationUser(String role, String countyCode) {
        return DemoAccounts.userName(role, countyCode);
    }

    /** Who activates what the county's administrator proposes. */
    public String secondAdministrator(String countyCode) {
        return DemoAccounts.secondAdministrator(countyCode);
    }

    public String demonstrationPassword() {
        return secrets.demonstrationPassword();
    }

    public int adminPort() {
        return adminPort;
    }

    public Home home() {
        return home;
    }
}

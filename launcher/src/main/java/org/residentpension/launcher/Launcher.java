package org.residentpension.launcher;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/** What ./run runs. */
public final class Launcher {

    private static volatile boolean stopping;

    private Launcher() {}

    public static void main(String[] words) {
        int status = 0;
        try {
            Home home = new Home(
                    Path.of(System.getProperty("rp.root", ".")), Path.of(System.getProperty("rp.run", ".run")));
            Arguments arguments = Arguments.of(words);
            switch (arguments.command()) {
                case HELP -> System.out.print(Arguments.HELP);
                case STOP -> stop(home);
                case REDEPLOY -> redeploy(home);
                case START -> run(home, arguments);
            }
        } catch (CannotStart e) {
            if (!stopping) {
                System.err.println(e.getMessage());
            }
            status = 1;
        }
        // servers and their threads never hold us back
        System.exit(status);
    }

    private static void run(Home home, Arguments arguments) {
        County county = County.in(home, httpPort(System.getenv()));
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            stopping = true;
            county.close();
        }));
        if (arguments.fresh()) {
            county.startOver();
        }
        if (arguments.portal()) {
            county.withPortal();
        }
        System.out.println("Starting MariaDB and Payara" + (arguments.portal() ? ", and a portal with Keycloak" : ""));
        county.start();
        System.out.println("Deploying the application");
        county.deploy();
        if (arguments.accounts()) {
            DemoAccounts.write(home);
        }
        if (arguments.data()) {
            new DemoImport(county).run();
        }
        if (arguments.accounts()) {
            DemoAccounts.print(home);
        }
        if (arguments.portal()) {
            System.out.println("Portal " + county.portal().page()
                    + " (its users are township.clerk, township.leader, county.clerk… with the same password)");
        }
        System.out.println("READY " + county.address());
        String ended = county.awaitEnd();
        if (!stopping) {
            throw new CannotStart(ended + " ended unexpectedly; everything is stopped. Start again with ./run: it "
                    + "continues where it was. Log: " + home.logs());
        }
    }

    private static void redeploy(Home home) {
        running(home);
        Deployment.install(home, Site.running(home));
        System.out.println("Deployed.");
    }

    private static void stop(Home home) {
        ProcessHandle launcher = running(home);
        Processes.stop(launcher, Duration.ofSeconds(120));
        System.out.println("Stopped.");
    }

    private static ProcessHandle running(Home home) {
        return new Processes(home.run())
                .launcher()
                .orElseThrow(() -> new CannotStart("No instance runs from " + home.run() + "."));
    }

    private static int httpPort(Map<String, String> environment) {
        String port = environment.getOrDefault("RP_HTTP_PORT", "8080");
        if (!port.matches("[1-9][0-9]{0,4}") || Integer.parseInt(port) > 65_535) {
            throw new CannotStart("RP_HTTP_PORT=" + port + " is no port number.");
        }
        return Integer.parseInt(port);
    }
}

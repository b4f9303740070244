package org.residentpension.it;

import java.nio.file.Path;
import java.util.Map;
import org.residentpension.launcher.County;
import org.residentpension.launcher.Home;
import org.residentpension.launcher.Ports;

/**
 * Counties of their own for the tests: under {@code ear/target/it}, on free ports, new at each run. Once closed, only their
 * logs stay there: some thirty databases at a time would be more than the disk of a small machine holds.
 */
public final class Counties {

    static final Path ROOT =
            Path.of(System.getProperty("rp.root", "..")).toAbsolutePath().normalize();

    private Counties() {}

    static Home home(String name) {
        return new Home(ROOT, ROOT.resolve("ear/target/it").resolve(name));
    }

    /** Not started yet. */
    static County created(String name) {
        County county = County.in(home(name), Ports.free()).forgetful();
        county.startOver();
        return county;
    }

    /** Database and server, no application yet. */
    public static County started(String name) {
        County county = created(name);
        county.start();
        return county;
    }

    /** A whole county with these settings of its own, which a portal signs people in to. */
    static County guest(String name, Map<String, String> settings) {
        County county = created(name);
        settings.forEach(county::with);
        county.start();
        county.deploy();
        return county;
    }
}

package org.residentpension.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.residentpension.launcher.County;
import org.residentpension.launcher.Home;

/** Counties of their own for the tests: under {@code ear/target/it}, on free ports, new at each run. */
public final class Counties {

    static final Path ROOT =
            Path.of(System.getProperty("rp.root", "..")).toAbsolutePath().normalize();

    private Counties() {}

    static Home home(String name) {
        return new Home(ROOT, ROOT.resolve("ear/target/it").resolve(name));
    }

    /** Database and server, no application yet. */
    public static County started(String name) {
        County county = County.in(home(name), freePort());
        county.startOver();
        county.start();
        return county;
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}

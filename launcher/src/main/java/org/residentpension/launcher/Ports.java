package org.residentpension.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.random.RandomGenerator;

/**
 * The port people type is given, all others are whatever is free. They lie below those that the system hands out by itself: a server
 * listens some seconds after its port was chosen, and until then an outgoing connection, even one that only looks whether the server is
 * there, could be given the same number.
 */
public final class Ports {

    private static final Path HANDED_OUT = Path.of("/proc/sys/net/ipv4/ip_local_port_range");

    /** Where Linux begins if nobody set it otherwise. */
    private static final int FIRST_HANDED_OUT = 32_768;

    /** Browsers open every port above 10080. */
    private static final int LOWEST = 11_000;

    private static final int TRIES = 1_000;
    private static final RandomGenerator ANY = new Random();

    private Ports() {}

    static void requireFree(int port) {
        if (!isFree(port)) {
            throw new CannotStart("Port " + port + " is taken by another program. Choose another one: RP_HTTP_PORT="
                    + (port + 1) + " ./run");
        }
    }

    /** One that nobody listens on now; another one at each call, as far as chance goes. */
    public static int free() {
        int end = Math.max(firstHandedOut(), LOWEST + TRIES);
        for (int tried = 0; tried < TRIES; tried++) {
            int port = ANY.nextInt(LOWEST, end);
            if (isFree(port)) {
                return port;
            }
        }
        throw new CannotStart("No free port on this machine.");
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static int firstHandedOut() {
        try {
            return Integer.parseInt(Files.readString(HANDED_OUT).trim().split("\\s+")[0]);
        } catch (IOException | NumberFormatException unknown) {
            return FIRST_HANDED_OUT;
        }
    }
}

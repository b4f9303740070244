package org.residentpension.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

/** The port people type is given, all others are whatever is free. */
final class Ports {

    private Ports() {}

    static void requireFree(int port) {
        try {
            listen(port).close();
        } catch (IOException taken) {
            throw new CannotStart(
                    "Port " + port + " is taken by another program. Choose another one: RP_HTTP_PORT=" + (port + 1)
                            + " ./run",
                    taken);
        }
    }

    static int free() {
        try (ServerSocket socket = listen(0)) {
            return socket.getLocalPort();
        } catch (IOException none) {
            throw new CannotStart("No free port on this machine.", none);
        }
    }

    private static ServerSocket listen(int port) throws IOException {
        return new ServerSocket(port, 1, InetAddress.getLoopbackAddress());
    }
}

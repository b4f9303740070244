package org.residentpension.launcher;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A portal in miniature: one page with a head, a menu and a frame for our pages, on a port of its own. */
final class HostPage {

    private final URI module;
    private final URI issuer;
    private final HttpServer server;

    HostPage(URI module, URI issuer) {
        this.module = module;
        this.issuer = issuer;
        try {
            this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException none) {
            throw new CannotStart("No free port on this machine.", none);
        }
    }

    URI address() {
        return URI.create("http://localhost:" + server.getAddress().getPort() + "/");
    }

    void start() {
        server.createContext("/", this::answer);
        server.start();
    }

    void stop() {
        server.stop(0);
    }

    private void answer(HttpExchange exchange) throws IOException {
        boolean script = exchange.getRequestURI().getPath().equals("/host.js");
        String text = read(script ? "host.js" : "host.html")
                .replace("${module}", module.toString())
                .replace("${issuer}", issuer.toString())
                .replace("${self}", address().toString())
                .replace("${client}", DemoRealm.PORTAL_PAGE);
        byte[] body = text.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders()
                .set("Content-Type", script ? "text/javascript; charset=UTF-8" : "text/html; charset=UTF-8");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    private static String read(String name) {
        try (InputStream file = HostPage.class.getResourceAsStream("portal/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

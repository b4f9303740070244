package org.residentpension.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** The files of a Payara domain, made anew at each start, so that no crash can leave a broken one; the logs are kept. */
final class Domain {

    private static final String CONFIG = "set configs.config.server-config.";
    private static final String LISTENER = CONFIG + "network-config.network-listeners.network-listener.";

    private final Home home;

    Domain(Home home) {
        this.home = home;
    }

    /** Returns the file of commands that the server runs before it listens: nobody but this machine reaches it. */
    Path make(int httpPort, int adminPort) {
        RunDirectory.remove(home.domains());
        RunDirectory.create(home.domains());
        RunDirectory.copy(home.payara().resolve("glassfish/domains/domain1"), home.domain());
        try {
            Files.copy(home.driver(), home.domain().resolve("lib/mariadb-java-client.jar"));
            keepLogs();
            Path settings = home.domain().resolve("config/domain.xml");
            Files.writeString(settings, changed(Files.readString(settings)));
            Path commands = home.domain().resolve("before-start.asadmin");
            return Files.write(
                    commands,
                    List.of(
                            LISTENER + "http-listener-1.port=" + httpPort,
                            LISTENER + "http-listener-1.address=127.0.0.1",
                            LISTENER + "http-listener-2.enabled=false",
                            LISTENER + "admin-listener.port=" + adminPort,
                            LISTENER + "admin-listener.address=127.0.0.1",
                            CONFIG + "network-config.protocols.protocol.http-listener-1.http.xpowered-by=false",
                            CONFIG + "admin-service.jmx-connector.system.enabled=false",
                            CONFIG + "iiop-service.iiop-listener.orb-listener-1.enabled=false",
                            CONFIG + "iiop-service.iiop-listener.SSL.enabled=false",
                            CONFIG + "iiop-service.iiop-listener.SSL_MUTUALAUTH.enabled=false",
                            CONFIG + "hazelcast-config-specific-configuration.enabled=false"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private void keepLogs() throws IOException {
        Path logging = home.domain().resolve("config/logging.properties");
        Files.writeString(
                logging,
                Files.readString(logging)
                        .replace(
                                "${com.sun.aas.instanceRoot}/logs/server.log",
                                home.serverLog().toString()));
        if (Files.exists(home.serverLog())) {
            Files.move(home.serverLog(), home.logs().resolve("server-before.log"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The options that install.sh would add and then restart for; and no services that would open further ports. */
    private String changed(String settings) throws IOException {
        StringBuilder options = new StringBuilder("<jvm-options>-Xmx1g</jvm-options>");
        for (String line : Files.readAllLines(home.config().resolve("payara/jvm-options.txt"))) {
            if (line.startsWith("-")) {
                options.append("<jvm-options>").append(line).append("</jvm-options>");
            }
        }
        String noMessageBroker = "<jms-service type=\"REMOTE\" default-jms-host=\"default_JMS_host\">"
                + "<jms-host name=\"default_JMS_host\" host=\"localhost\" port=\"0\" lazy-init=\"false\"/></jms-service>";
        return settings.replace("<jvm-options>-Xmx512m</jvm-options>", options)
                .replace("<config name=\"server-config\">", "<config name=\"server-config\">" + noMessageBroker)
                // the remote shell
                .replace("org.apache.felix.shell.remote,", "");
    }
}

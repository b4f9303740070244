package org.residentpension.launcher;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a county writes into site.properties, for our own server and database; runs the county's scripts with it. */
final class Site {

    static final String SCHEMA = "resident_pension";
    static final String OWNER = "rp_owner";
    static final String APPLICATION = "rp_app";

    private final Home home;

    private Site(Home home) {
        this.home = home;
    }

    /** @param more what a portal adds */
    static Site write(Home home, Secrets secrets, int databasePort, int adminPort, Map<String, Object> more) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("payara.home", home.payara());
        values.put("payara.domain.dir", home.domain());
        values.put("payara.admin.host", "localhost");
        values.put("payara.admin.port", adminPort);
        values.put("payara.admin.user", "admin");
        values.put("database.host", "127.0.0.1");
        values.put("database.port", databasePort);
        values.put("database.schema", SCHEMA);
        values.put("database.owner", OWNER);
        values.put("database.owner.password", secrets.ownerPassword());
        values.put("database.application", APPLICATION);
        values.put("database.application.password", secrets.applicationPassword());
        values.put("database.encryption", "");
        values.put("application.ear", home.ear());
        values.put("application.driver", home.driver());
        values.put("key.file", home.keys());
        values.put("sign-on", "local");
        values.putAll(more);
        RunDirectory.writeSecret(
                home.site(),
                values.entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue() + "\n")
                        .collect(Collectors.joining()));
        return new Site(home);
    }

    /** Of the instance that runs from this directory already. */
    static Site running(Home home) {
        return new Site(home);
    }

    /** Runs a script of config/ with our site.properties; paths are relative to config/. */
    Shell.Answer run(String script, String... more) {
        List<String> command = new ArrayList<>(List.of(
                "bash", home.config().resolve(script).toString(), home.site().toString()));
        command.addAll(List.of(more));
        return Shell.run(home.root(), command);
    }
}

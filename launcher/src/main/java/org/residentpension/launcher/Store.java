package org.residentpension.launcher;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Properties;
import org.residentpension.platform.crypto.SmVault;
import org.residentpension.platform.crypto.Vault;

/** A county's database and keys, found by its site.properties. */
public final class Store {

    private final Properties site;

    private Store(Properties site) {
        this.site = site;
    }

    public static Store of(Path siteFile) {
        return new Store(load(siteFile));
    }

    /** As the application's user. */
    public Connection application() throws SQLException {
        return connect("database.application");
    }

    /** As the owner of the schema. */
    public Connection owner() throws SQLException {
        return connect("database.owner");
    }

    Vault vault() {
        Properties keys = load(Path.of(value("key.file")));
        HexFormat hex = HexFormat.of();
        return new SmVault(
                hex.parseHex(keys.getProperty("data.key", "")), hex.parseHex(keys.getProperty("lookup.key", "")));
    }

    private Connection connect(String user) throws SQLException {
        String url = "jdbc:mariadb://%s:%s/%s?useBulkStmts=true&%s"
                .formatted(
                        value("database.host"),
                        value("database.port"),
                        value("database.schema"),
                        site.getProperty("database.encryption", ""));
        return DriverManager.getConnection(url, value(user), value(user + ".password"));
    }

    private String value(String name) {
        String value = site.getProperty(name, "");
        if (value.isEmpty()) {
            throw new CannotStart("site.properties: " + name + " has no value.");
        }
        return value;
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new CannotStart("Cannot read " + file + ".", unreadable);
        }
        return properties;
    }
}

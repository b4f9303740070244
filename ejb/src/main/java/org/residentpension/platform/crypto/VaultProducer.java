package org.residentpension.platform.crypto;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Properties;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the site's keys from a file outside the database; without it nothing starts. */
@ApplicationScoped
public class VaultProducer {

    @Produces
    @ApplicationScoped
    Vault vault(@ConfigProperty(name = "residentpension.key.file") String keyFile) {
        Properties keys = new Properties();
        try (Reader reader = Files.newBufferedReader(Path.of(keyFile))) {
            keys.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("residentpension.key.file cannot be read", unreadable);
        }
        HexFormat hex = HexFormat.of();
        return new SmVault(
                hex.parseHex(keys.getProperty("data.key", "")), hex.parseHex(keys.getProperty("lookup.key", "")));
    }
}

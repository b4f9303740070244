package org.residentpension.it;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.assertj.core.api.Assertions;
import org.jboss.arquillian.container.test.api.Testable;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.EmptyAsset;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.exporter.ZipExporter;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.residentpension.launcher.County;

/** What the build made, unchanged, and beside it a web module of its own for the test classes (the product's asks for a sign-in). */
public final class Ear {

    private static final String DESCRIPTOR = "META-INF/application.xml";

    private Ear() {}

    static WebArchive tests(Class<?>... classes) {
        return ShrinkWrap.create(WebArchive.class, "it.war")
                .addClass(OpenDoor.class)
                .addClasses(classes)
                .addAsLibraries(jarOf(Assertions.class))
                .addAsWebInfResource(EmptyAsset.INSTANCE, "beans.xml");
    }

    static EnterpriseArchive with(WebArchive tests) {
        return beside(Testable.archiveToTest(tests));
    }

    /** {@code it} is served at {@code /it}. */
    public static EnterpriseArchive beside(WebArchive it) {
        EnterpriseArchive ear = ShrinkWrap.create(ZipImporter.class, "resident-pension.ear")
                .importFrom(
                        Counties.ROOT.resolve("ear/target/resident-pension.ear").toFile())
                .as(EnterpriseArchive.class);
        String descriptor = text(ear)
                .replaceFirst(
                        "<module>",
                        "<module><web><web-uri>it.war</web-uri><context-root>/it</context-root></web></module>\n$0");
        ear.delete(DESCRIPTOR);
        return ear.addAsModule(it).add(new StringAsset(descriptor), DESCRIPTOR);
    }

    /** By the county's own script, which is pointed to the EAR with that module more. */
    public static void deployBeside(WebArchive it, County county) {
        Path ear = county.home().run().resolve("with-it.ear");
        beside(it).as(ZipExporter.class).exportTo(ear.toFile(), true);
        try {
            String site = Files.readString(county.home().site());
            Files.writeString(
                    county.home().site(), site.replaceAll("(?m)^application.ear=.*$", "application.ear=" + ear));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        county.deploy();
    }

    private static String text(EnterpriseArchive ear) {
        try (BufferedReader reader = new BufferedReader(
                new InputStreamReader(ear.get(DESCRIPTOR).getAsset().openStream(), StandardCharsets.UTF_8))) {
            return reader.lines().collect(Collectors.joining("\n"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static File jarOf(Class<?> type) {
        return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
    }
}

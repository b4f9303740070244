package org.residentpension.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.residentpension.demo.hostile.HostileFiles;
import org.residentpension.demo.town.Town;

/** Writes the demonstration: {@code good/} to be imported in the order of its manifest, {@code hostile/} to be refused. */
public final class DemoCounty {

    private DemoCounty() {}

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments.length > 0 ? arguments[0] : "demo"));
    }

    /** Writes the same cells on every call; files of an earlier call are written over. */
    public static void write(Path directory) throws IOException {
        Town beidouxi = Town.beidouxi();
        writeGood(Files.createDirectories(directory.resolve("good")), beidouxi);
        HostileFiles.write(Files.createDirectories(directory.resolve("hostile")), beidouxi);
    }

    private static void writeGood(Path good, Town beidouxi) throws IOException {
        Manifest manifest = new Manifest();
        GoodFiles files = new GoodFiles(good, manifest);
        files.writeBeidouxi(beidouxi);
        files.writeJiaotan(Town.jiaotan());
        manifest.write(good);
    }

    /** A tax file of any size for the benchmark, about the persons of {@link #writeRoster}. */
    public static void writePayments(Path file, int rows) throws IOException {
        BigFiles.writePayments(file, rows);
    }

    /** The roster of the persons who pay in {@link #writePayments}. */
    public static void writeRoster(Path file, int rows) throws IOException {
        BigFiles.writeRoster(file, rows);
    }
}

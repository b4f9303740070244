package org.residentpension.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.residentpension.demo.hostile.HostileFiles;
import org.residentpension.demo.town.LaterYear;
import org.residentpension.demo.town.Town;

/** Writes the demonstration: {@code good/} to be imported in the order of its manifest, {@code hostile/} to be refused. */
public final class DemoCounty {

    private DemoCounty() {}

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments.length > 0 ? arguments[0] : "demo"), LocalDate.now(ZoneId.of("Asia/Shanghai")));
    }

    /**
     * Writes the same cells on every call of the same day; files of an earlier call are written over.
     *
     * @param today in whose year the villages of Fuliang pay once more, for a subsidy season of today
     */
    public static void write(Path directory, LocalDate today) throws IOException {
        Town beidouxi = Town.beidouxi();
        writeGood(Files.createDirectories(directory.resolve("good")), beidouxi, today);
        HostileFiles.write(Files.createDirectories(directory.resolve("hostile")), beidouxi);
    }

    private static void writeGood(Path good, Town beidouxi, LocalDate today) throws IOException {
        Manifest manifest = new Manifest();
        GoodFiles files = new GoodFiles(good, manifest);
        files.writeBeidouxi(beidouxi);
        Town jiaotan = Town.jiaotan();
        files.writeJiaotan(jiaotan);
        files.writeRolls(jiaotan);
        Optional<LaterYear> later = LaterYear.of(jiaotan, today);
        if (later.isPresent()) {
            files.writeLaterYear(jiaotan, later.get());
        }
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

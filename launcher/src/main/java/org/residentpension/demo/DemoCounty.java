package org.residentpension.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the demonstration: {@code good/} to be imported in the order of its manifest, {@code hostile/} to be refused. */
public final class DemoCounty {

    private DemoCounty() {}

    public static void main(String[] arguments) throws IOException {
        write(Path.of(arguments.length > 0 ? arguments[0] : "demo"));
    }

    /** Writes the same cells on every call; files of an earlier call are written over. */
    public static void write(Path directory) throws IOException {
        Path good = Files.createDirectories(directory.resolve("good"));
        Town beidouxi = Town.draw(Beidouxi.plan());
        Town jiaotan = Town.draw(Jiaotan.plan());
        Manifest manifest = new Manifest();
        GoodFiles files = new GoodFiles(good, manifest);
        files.writeBeidouxi(beidouxi);
        files.writeJiaotan(jiaotan);
        manifest.write(good);
    }
}

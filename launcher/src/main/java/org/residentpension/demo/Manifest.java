package org.residentpension.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.residentpension.demo.town.Place;

/** The order in which the good files go in, with the kind of import and the role that may do it. */
final class Manifest {

    private final List<String> lines = new ArrayList<>(List.of("order,county,kind,division,year,file,role"));

    void add(Place place, String kind, String file, String role) {
        add(place.county(), kind, place.town(), place.year(), file, role);
    }

    void add(String county, String kind, String division, int year, String file, String role) {
        lines.add(String.join(
                ",", String.valueOf(lines.size()), county, kind, division, String.valueOf(year), file, role));
    }

    void write(Path directory) throws IOException {
        Files.writeString(directory.resolve("manifest.csv"), String.join("\n", lines) + "\n");
    }
}

package org.residentpension.launcher;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.residentpension.demo.DemoCounty;
import org.residentpension.demo.town.Cooperative;

/**
 * Uploads the demonstration's files like the officers they belong to. What is done is written down step by step; an
 * interrupted import goes on where it was, and asking again for a step that the server knows gets the first answer.
 */
final class DemoImport {

    private static final int PATIENCE_SECONDS = 300;

    private final Path directory;
    private final URI address;
    private final String password;
    private final Progress progress;
    private final DemoDesk desk;
    private final DemoSchemes schemes;

    DemoImport(County county) {
        this.directory = county.home().demo();
        this.address = county.address();
        this.password = new Secrets(county.home().secrets()).demonstrationPassword();
        this.progress = new Progress(directory.resolve("progress.properties"));
        this.desk = new DemoDesk(address, password);
        this.schemes = new DemoSchemes(Store.of(county.home().site()));
    }

    void run() {
        run("");
        if (progress.has("collective." + Cooperative.ALL.get(0).key())) {
            new DemoSeason(desk, progress, schemes).prepare();
        }
    }

    /** @param countyCode only the files of that county; empty for all */
    void run(String countyCode) {
        writeFiles();
        List<String> lines = lines();
        for (String line : lines) {
            if (line.split(",")[1].startsWith(countyCode) && !progress.has(line.split(",")[0] + ".done")) {
                System.out.println(
                        "Importing " + line.split(",")[5] + " (" + line.split(",")[0] + " of " + lines.size() + ")");
                bringIn(line.split(","));
            }
        }
    }

    /** Once: a workbook written anew would be another file to the server. */
    private void writeFiles() {
        if (progress.has("files")) {
            return;
        }
        try {
            RunDirectory.create(directory);
            DemoCounty.write(directory, LocalDate.now(DemoSeason.OFFICE));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        progress.put("files", "written");
    }

    private List<String> lines() {
        try {
            return Files.readAllLines(directory.resolve("good/manifest.csv")).stream()
                    .skip(1)
                    .filter(line -> !line.isBlank())
                    .toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** @param line order, county, kind, division, year, file, role */
    private void bringIn(String[] line) {
        register(line[3]);
        String query = "?kind=%s&division=%s&year=%s&fileName=%s"
                .formatted(line[2], line[3], line[4], URLEncoder.encode(line[5], StandardCharsets.UTF_8));
        String id = step(line, line[6], "import", "api/v1/imports" + query, body(line[5]));
        if ("ROSTER".equals(line[2])) {
            HttpRequest.BodyPublisher nothing = HttpRequest.BodyPublishers.noBody();
            step(line, "TOWNSHIP_CLERK", "check", "api/v1/imports/" + id + "/township-check", nothing);
            step(line, "COUNTY_REVIEWER", "review", "api/v1/imports/" + id + "/county-review", nothing);
        }
        progress.put(line[0] + ".done", id);
    }

    /** A collective is known before its roll is filed. */
    private void register(String division) {
        Cooperative.ALL.stream()
                .filter(each -> each.village().equals(division) && !progress.has("collective." + each.key()))
                .forEach(each -> progress.put("collective." + each.key(), DemoCollectives.register(desk, each)));
    }

    private HttpRequest.BodyPublisher body(String file) {
        try {
            return HttpRequest.BodyPublishers.ofFile(directory.resolve("good").resolve(file));
        } catch (FileNotFoundException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    /** Returns the number of the import. */
    private String step(String[] line, String role, String name, String path, HttpRequest.BodyPublisher body) {
        String mark = line[0] + "." + name;
        if (progress.has(mark)) {
            return progress.get(mark);
        }
        Visitor visitor = desk.of(role, role.startsWith("VILLAGE") ? line[3] : line[1]);
        int attempt = progress.has(mark + ".failed") ? Integer.parseInt(progress.get(mark + ".failed")) + 1 : 1;
        HttpResponse<String> answer = visitor.post(path, "demonstration-" + mark + "-" + attempt, body);
        String id = answer.statusCode() == 202 ? value(answer.body(), "id") : "";
        String state = id.isEmpty() ? "HTTP " + answer.statusCode() : awaitEnd(visitor, id);
        if (!"DONE".equals(state)) {
            progress.put(mark + ".failed", String.valueOf(attempt));
            throw new CannotStart("The demonstration import stopped at " + line[5] + " (" + name + "): " + state + " "
                    + value(answer.body(), "detail") + ". ./run tries it again, ./run --fresh starts over.");
        }
        progress.put(mark, id);
        return id;
    }

    private String awaitEnd(Visitor visitor, String id) {
        String before = "";
        for (int quiet = 0; quiet < PATIENCE_SECONDS * 2; quiet++) {
            String now = visitor.get("api/v1/imports/" + id).body();
            String state = value(now, "state");
            if (!"QUEUED".equals(state) && !"RUNNING".equals(state)) {
                return state;
            }
            if (!now.equals(before)) {
                before = now;
                quiet = 0;
            }
            pause();
        }
        return "no progress for " + PATIENCE_SECONDS + " seconds";
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted.", interrupted);
        }
    }

    /** The value of one field of a flat JSON object, or nothing. */
    private static String value(String json, String field) {
        Matcher found =
                Pattern.compile("\"" + field + "\"\\s*:\\s*\"?([^\",}]*)").matcher(json);
        return found.find() ? found.group(1) : "";
    }
}

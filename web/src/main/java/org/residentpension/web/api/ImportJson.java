package org.residentpension.web.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import org.residentpension.intake.SheetImport;
import org.residentpension.intake.Tally;
import org.residentpension.platform.job.Job;

/** An import as it stands: how its rows add up, and how far the work on it has come. */
final class ImportJson {

    private ImportJson() {}

    static JsonObject of(SheetImport file, String state, Optional<Job> work) {
        Tally tally = file.tally();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", file.id())
                .add("kind", file.kind().name())
                .add("division", file.divisionCode())
                .add("year", file.year())
                .add("fileName", file.fileName())
                .add("state", state)
                .add("read", tally.read())
                .add("added", tally.added())
                .add("changed", tally.changed())
                .add("same", tally.same())
                .add("refused", tally.refused());
        work.ifPresent(job -> json.add("progress", job.done()).add("total", job.total()));
        return json.build();
    }
}

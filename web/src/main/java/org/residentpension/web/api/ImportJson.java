package org.residentpension.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Optional;
import org.residentpension.intake.IssueRow;
import org.residentpension.intake.SheetImport;
import org.residentpension.intake.Tally;
import org.residentpension.platform.job.Job;

/** An import as it stands: how its rows add up, and how far the work on it has come. */
final class ImportJson {

    private ImportJson() {}

    /** The answer to a write that the background goes on with. */
    static JsonObject queued(long id) {
        return Json.createObjectBuilder()
                .add("id", id)
                .add("state", SheetImport.State.QUEUED.name())
                .build();
    }

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
                .add("refused", tally.refused())
                .add("version", file.version());
        work.ifPresent(job -> json.add("progress", job.done()).add("total", job.total()));
        return json.build();
    }

    /** {@code next} is how many were told so far; absent on the last page. */
    static JsonObject issues(List<IssueRow> rows, int first, int size) {
        JsonArrayBuilder issues = Json.createArrayBuilder();
        rows.stream().limit(size).forEach(row -> issues.add(one(row)));
        JsonObjectBuilder page = Json.createObjectBuilder().add("issues", issues);
        if (rows.size() > size) {
            page.add("next", first + size);
        }
        return page.build();
    }

    /** Row 0 is the file as a whole. */
    private static JsonObjectBuilder one(IssueRow row) {
        JsonObjectBuilder issue = Json.createObjectBuilder().add("row", row.row());
        if (row.column() != null) {
            issue.add("column", row.column());
        }
        if (row.value() != null) {
            issue.add("value", row.value());
        }
        return issue.add("code", row.code()).add("sentence", row.sentence());
    }
}

package org.residentpension.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.residentpension.exchange.file.FileLimits;

/** Everything that a reader told its handler. */
final class Seen implements SheetHandler<RuntimeException> {

    final List<SheetRow> rows = new ArrayList<>();
    final List<SheetIssue> issues = new ArrayList<>();
    SheetSummary summary;

    static Seen in(Path file) {
        return in(file, SampleSheets.PAYMENTS);
    }

    static Seen in(Path file, SheetLayout layout) {
        return in(file, file.getFileName().toString(), layout, FileLimits.STANDARD);
    }

    static Seen in(Path file, String name, SheetLayout layout, FileLimits limits) {
        Seen seen = new Seen();
        try {
            seen.summary = new SheetReader(layout, limits).read(file, name, seen);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return seen;
    }

    @Override
    public void row(SheetRow row) {
        rows.add(row);
    }

    @Override
    public void issue(SheetIssue issue) {
        issues.add(issue);
    }

    /** "5 金额 F_MONEY_UNIT" for each issue. */
    List<String> faults() {
        return issues.stream()
                .map(issue -> (issue.row() + " " + issue.header() + " " + issue.code()).replace("  ", " "))
                .toList();
    }

    String sentence() {
        return issues.get(0).sentence();
    }
}

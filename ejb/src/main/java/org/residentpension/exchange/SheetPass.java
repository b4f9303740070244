package org.residentpension.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.residentpension.exchange.file.CellRange;
import org.residentpension.exchange.file.FileCell;
import org.residentpension.exchange.file.FileRow;
import org.residentpension.exchange.file.RowCursor;
import org.residentpension.exchange.file.UnreadableFileException;

/** One walk through one file: what stands above the header, the header, the data, and what stands below. */
final class SheetPass<X extends Exception> {

    private static final int HEADER_WITHIN = 50;

    private final SheetLayout layout;
    private final SheetHandler<X> handler;

    private final List<String> preamble = new ArrayList<>();
    private final List<TrailerRow> trailers = new ArrayList<>();
    private HeaderRow header;
    private SheetTotals totals;
    private RowReader reader;
    private List<String> notes = List.of();
    private FileRow lastRow;
    private int firstData;
    private int lastData;
    private int width;
    private long issues;
    private boolean complete = true;

    SheetPass(SheetLayout layout, SheetHandler<X> handler) {
        this.layout = layout;
        this.handler = handler;
    }

    void run(RowCursor rows) throws IOException, UnreadableFileException, X {
        notes = rows.notes();
        if (findHeader(rows)) {
            totals = new SheetTotals(layout, header);
            reader = new RowReader(layout, header, totals);
            takeAll(rows);
            finish(rows);
        }
    }

    /** One row behind the cursor, because only the end of the file tells that its last row is torn. */
    private void takeAll(RowCursor rows) throws IOException, UnreadableFileException, X {
        FileRow row = null;
        try {
            for (FileRow next = rows.next(); next != null; next = rows.next()) {
                takeIfAny(row, rows.isDelimited());
                row = next;
            }
        } catch (UnreadableFileException torn) {
            takeIfAny(row, rows.isDelimited());
            throw torn;
        }
        if (row != null && rows.endsAbruptly() && row.width() < header.width()) {
            totals.addRow();
            report(SheetFault.F_ROW_CUT.issue(row.number(), "", ""));
        } else {
            takeIfAny(row, rows.isDelimited());
        }
    }

    private void takeIfAny(FileRow row, boolean delimited) throws X {
        if (row != null) {
            take(row, delimited);
            lastRow = row;
        }
    }

    void report(SheetIssue issue) throws X {
        issues++;
        handler.issue(issue);
    }

    /** The file ends here for us, whatever follows. */
    void breakOff(SheetIssue issue) throws X {
        complete = false;
        report(issue);
    }

    SheetSummary summary() {
        return new SheetSummary(
                header == null ? 0 : header.number(),
                header == null ? Map.of() : header.columns(),
                width,
                preamble,
                trailers.isEmpty() ? "" : text(trailers.get(0).row()),
                totals == null ? 0 : totals.rows(),
                totals == null ? Map.of() : totals.sums(),
                issues,
                complete,
                notes);
    }

    /** The first row with every required header, or else the likeliest one, to say what it lacks. */
    private boolean findHeader(RowCursor rows) throws IOException, UnreadableFileException, X {
        List<FileRow> seen = new ArrayList<>();
        HeaderRow likeliest = null;
        for (FileRow row = rows.next(); row != null && seen.size() < HEADER_WITHIN; row = rows.next()) {
            HeaderRow candidate = HeaderRow.of(row, layout);
            width = Math.max(width, row.filledWidth());
            if (likeliest == null
                    || candidate.columns().size() > likeliest.columns().size()) {
                likeliest = candidate;
            }
            if (candidate.hasAll(layout.requiredHeaders())) {
                break;
            }
            seen.add(row);
        }
        return isUsable(likeliest, seen);
    }

    private boolean isUsable(HeaderRow likeliest, List<FileRow> seen) throws X {
        if (likeliest == null) {
            report(SheetFault.F_SHEET_EMPTY.issue(0, "", ""));
            return false;
        }
        if (!likeliest.isLikely() && !likeliest.hasAll(layout.requiredHeaders())) {
            report(SheetFault.F_HEADER_NOT_FOUND.issue(0, "", "", String.join("、", layout.requiredHeaders())));
            return false;
        }
        header = likeliest;
        seen.stream().filter(row -> row.number() < header.number()).forEach(row -> preamble.add(text(row)));
        List<SheetIssue> faults = header.issues(layout);
        for (SheetIssue fault : faults) {
            report(fault);
        }
        return faults.isEmpty();
    }

    private void take(FileRow row, boolean delimited) throws X {
        width = Math.max(width, row.filledWidth());
        TrailerRow trailer = TrailerRow.of(row, header);
        if (header.isRepeatedIn(row)) {
            report(SheetFault.F_HEADER_AGAIN.issue(row.number(), "", ""));
        } else if (trailer != null && trailer.kind() == TrailerRow.Kind.SUBTOTAL) {
            report(SheetFault.F_ROW_SUBTOTAL.issue(row.number(), "", text(row)));
        } else if (trailer != null) {
            trailers.add(trailer);
        } else if (trailers.isEmpty() || row.filled().size() > 1) {
            takeData(row, delimited);
        }
    }

    private void takeData(FileRow row, boolean delimited) throws X {
        for (TrailerRow misplaced : trailers) {
            report(misplaced.misplaced());
        }
        trailers.clear();
        if (lastData > 0 && row.number() > lastRow.number() + 1) {
            reportGap(lastRow.number() + 1, row.number() - 1);
        }
        if (delimited && row.cells().stream().skip(header.width()).anyMatch(cell -> !cell.isBlank())) {
            report(SheetFault.F_ROW_TOO_WIDE.issue(row.number(), "", ""));
        }
        firstData = firstData == 0 ? row.number() : firstData;
        lastData = row.number();
        totals.addRow();
        SheetRow read = reader.read(row);
        for (SheetIssue issue : read.issues()) {
            report(issue);
        }
        handler.row(read);
    }

    private void reportGap(int first, int last) throws X {
        String gap = first == last ? "第 %d 行".formatted(first) : "第 %d 行到第 %d 行".formatted(first, last);
        report(SheetFault.F_ROW_EMPTY.issue(first, "", "", gap));
    }

    /** What is known only when all rows have passed: merged areas, claimed totals. */
    private void finish(RowCursor rows) throws X {
        if (totals.rows() == 0) {
            report(SheetFault.F_NO_ROWS.issue(header.number(), "", ""));
        }
        BitSet told = new BitSet();
        for (CellRange merge : rows.merges()) {
            for (int row = Math.max(merge.firstRow(), firstData); row <= Math.min(merge.lastRow(), lastData); row++) {
                if (firstData > 0 && !told.get(row)) {
                    told.set(row);
                    report(SheetFault.F_ROW_MERGED.issue(row, header.at(merge.firstColumn()), "", merge.toString()));
                }
            }
        }
        for (TrailerRow trailer : trailers) {
            for (SheetIssue issue : trailer.check(totals)) {
                report(issue);
            }
        }
    }

    private static String text(FileRow row) {
        return row.filled().stream().map(FileCell::shown).collect(Collectors.joining(" "));
    }
}

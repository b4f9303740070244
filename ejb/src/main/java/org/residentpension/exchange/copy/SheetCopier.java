package org.residentpension.exchange.copy;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.residentpension.exchange.file.CellName;
import org.residentpension.exchange.file.SafeXml;
import org.residentpension.exchange.file.UnreadableFileException;

/** Copies the XML of a sheet as it streams by, and writes notes, red cells and a filter into it. */
final class SheetCopier {

    /** What may stand between the data and the filter; the order is fixed by the format. */
    private static final Set<String> BEFORE_FILTER =
            Set.of("sheetCalcPr", "sheetProtection", "protectedRanges", "scenarios");

    private final RowNotes notes;
    private final RedStyles styles;
    private final boolean filtered;
    private final TreeSet<Integer> noted;
    private XMLStreamReader xml;
    private XmlCopy copy;

    private int depth;
    private boolean filterDue;
    private int row;
    private int column;
    private String headerStyle;
    private TreeSet<Integer> red = new TreeSet<>();

    SheetCopier(RowNotes notes, RedStyles styles, boolean filtered) {
        this.notes = notes;
        this.styles = styles;
        this.filtered = filtered && notes.headerRow() > 0;
        this.noted = notes.rows();
    }

    void copy(InputStream in, OutputStream out) throws IOException, UnreadableFileException {
        try {
            xml = SafeXml.reader(in);
            copy = new XmlCopy(xml, out);
            while (xml.hasNext()) {
                switch (SafeXml.next(xml)) {
                    case START_ELEMENT -> start();
                    case END_ELEMENT -> end();
                    case CHARACTERS, CDATA, SPACE -> copy.text();
                    default -> {
                        // comments and processing instructions are of no use to the user
                    }
                }
            }
            copy.finish();
        } catch (XMLStreamException e) {
            throw SafeXml.unreadable(e, row);
        }
    }

    private void start() throws XMLStreamException, UnreadableFileException {
        depth++;
        String name = xml.getLocalName();
        if (depth == 2) {
            beforePart(name);
        }
        if (depth == 2 && filtered && name.equals("autoFilter")) {
            skip();
        } else if (depth == 3 && name.equals("row")) {
            startRow();
        } else if (depth == 4 && name.equals("c")) {
            startCell();
        } else if (depth == 5 && name.equals("f")) {
            skip(); // its value stays; who opens the copy calculates nothing (R-SEC-3)
        } else {
            copy.start();
        }
    }

    private void end() throws XMLStreamException {
        if (depth == 3 && xml.getLocalName().equals("row")) {
            endRow();
        } else if (depth == 2 && xml.getLocalName().equals("sheetData")) {
            writeRowsBefore(Integer.MAX_VALUE);
            filterDue = filtered;
        } else if (depth == 1) {
            writeFilter();
        }
        copy.end();
        depth--;
    }

    private void beforePart(String name) throws XMLStreamException {
        if (filterDue && !BEFORE_FILTER.contains(name)) {
            writeFilter();
        }
    }

    private void startRow() throws XMLStreamException {
        String number = xml.getAttributeValue(null, "r");
        int next = number == null ? row + 1 : CellName.index(number);
        writeRowsBefore(next);
        row = next;
        column = -1;
        red = noted.contains(row) ? notes.red(row) : new TreeSet<>();
        // the old extent of the row is no longer true, and a row with a note must be seen
        copy.start(noted.contains(row) ? Set.of("spans", "hidden") : Set.of());
    }

    private void startCell() throws XMLStreamException, UnreadableFileException {
        String name = xml.getAttributeValue(null, "r");
        column = name == null ? column + 1 : CellName.column(name);
        String style = xml.getAttributeValue(null, "s");
        headerStyle = row == notes.headerRow() && style != null ? style : headerStyle;
        if (noted.contains(row) && column >= notes.column()) {
            skip();
            return;
        }
        writeRedBefore(column);
        if (red.remove(column) && styles.isKnown()) {
            copy.start(Set.of("s"));
            copy.attribute("s", styles.twinOf(style));
        } else {
            copy.start();
        }
    }

    private void endRow() throws XMLStreamException {
        if (noted.remove(row)) {
            writeNotes();
        }
    }

    private void writeNotes() throws XMLStreamException {
        writeRedBefore(notes.column());
        String style = row == notes.headerRow() ? headerStyle : null;
        copy.textCell(CellName.letters(notes.column()) + row, style, notes.where(row));
        copy.textCell(CellName.letters(notes.column() + 1) + row, style, notes.why(row));
    }

    /** Rows that the file leaves out because they are empty. */
    private void writeRowsBefore(int limit) throws XMLStreamException {
        while (!noted.isEmpty() && noted.first() < limit) {
            row = noted.pollFirst();
            red = notes.red(row);
            copy.startNew("row");
            copy.attribute("r", String.valueOf(row));
            writeNotes();
            copy.end();
        }
    }

    /** Refused cells that the file leaves out because they are empty. */
    private void writeRedBefore(int limit) throws XMLStreamException {
        while (!red.isEmpty() && red.first() < limit) {
            copy.startNew("c");
            copy.attribute("r", CellName.letters(red.pollFirst()) + row);
            if (styles.isKnown()) {
                copy.attribute("s", styles.twinOf(null));
            }
            copy.end();
        }
    }

    private void writeFilter() throws XMLStreamException {
        if (filterDue) {
            filterDue = false;
            String last = CellName.letters(notes.column() + 1) + Math.max(row, notes.headerRow());
            copy.startNew("autoFilter");
            copy.attribute("ref", "A" + notes.headerRow() + ":" + last);
            copy.end();
        }
    }

    private void skip() throws XMLStreamException, UnreadableFileException {
        PartCopier.skip(xml);
        depth--;
    }
}

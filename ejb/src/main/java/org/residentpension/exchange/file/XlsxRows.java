package org.residentpension.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The rows of the first visible sheet of a workbook, in one pass over its XML. */
final class XlsxRows implements RowCursor {

    private static final int MERGES = 100_000;

    private final XlsxFile file;
    private final InputStream in;
    private final XMLStreamReader xml;
    private final XlsxCells cells;
    private final List<CellRange> merges = new ArrayList<>();
    private final List<String> notes;
    private int row;
    private int lastRead;
    private int filled;

    XlsxRows(XlsxFile file) throws IOException, UnreadableFileException {
        this.file = file;
        try {
            XlsxWorkbook workbook = XlsxWorkbook.of(file);
            this.cells = new XlsxCells(XlsxStrings.of(file, workbook.stringsPart()), XlsxDates.of(file, workbook));
            this.notes = notes(workbook);
            this.in = file.stream(workbook.sheetPart());
            this.xml = SafeXml.reader(in);
        } catch (XMLStreamException e) {
            file.close();
            throw SafeXml.unreadable(e, 0);
        } catch (UnreadableFileException e) {
            file.close();
            throw e;
        }
    }

    @Override
    public FileRow next() throws IOException, UnreadableFileException {
        try {
            while (xml.hasNext()) {
                boolean start = SafeXml.next(xml) == XMLStreamConstants.START_ELEMENT;
                if (start && xml.getLocalName().equals("mergeCell")) {
                    addMerge(xml.getAttributeValue(null, "ref"));
                } else if (start && xml.getLocalName().equals("row")) {
                    FileRow next = readRow();
                    if (!next.isBlank()) {
                        return counted(next);
                    }
                }
            }
            return null;
        } catch (XMLStreamException e) {
            throw SafeXml.unreadable(e, lastRead);
        }
    }

    @Override
    public List<CellRange> merges() {
        return merges;
    }

    @Override
    public List<String> notes() {
        return notes;
    }

    @Override
    public void close() throws IOException {
        in.close();
        file.close();
    }

    private FileRow readRow() throws XMLStreamException, UnreadableFileException {
        String number = xml.getAttributeValue(null, "r");
        int before = row;
        row = number == null ? before + 1 : CellName.rowNumber(number);
        if (row <= before) {
            throw UnreadableFileException.broken(before);
        }
        List<FileCell> read = new ArrayList<>();
        while (true) {
            int event = SafeXml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT && xml.getLocalName().equals("c")) {
                readCell(read);
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                lastRead = row;
                return new FileRow(row, read);
            }
        }
    }

    private void readCell(List<FileCell> read) throws XMLStreamException, UnreadableFileException {
        String name = xml.getAttributeValue(null, "r");
        int column = name == null ? read.size() : CellName.column(name);
        if (column < read.size()) {
            throw UnreadableFileException.broken(row - 1);
        }
        while (read.size() < column) {
            read.add(FileCell.BLANK);
        }
        read.add(cells.read(xml, row));
    }

    private FileRow counted(FileRow next) throws UnreadableFileException {
        if (++filled > file.limits().rows()) {
            throw new UnreadableFileException(
                    FileFault.F_FILE_ROWS, file.limits().rows());
        }
        return next;
    }

    private void addMerge(String area) throws UnreadableFileException {
        String[] corners = String.valueOf(area).split(":");
        String last = corners[corners.length - 1];
        merges.add(new CellRange(CellName.row(corners[0]), CellName.row(last), CellName.column(corners[0]), area));
        if (merges.size() > MERGES) {
            throw new UnreadableFileException(FileFault.F_FILE_MERGES);
        }
    }

    private static List<String> notes(XlsxWorkbook workbook) {
        return workbook.sheets() == 1
                ? List.of()
                : List.of("工作簿里有 %d 张工作表，只读取了“%s”。".formatted(workbook.sheets(), workbook.sheetName()));
    }
}

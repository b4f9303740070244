package org.residentpension.exchange.file;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one cell element of a sheet. */
final class XlsxCells {

    /** Excel writes at most 17 digits and three of exponent; longer "numbers" only cost time. */
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?\\d{1,20}(\\.\\d{0,30})?([eE][-+]?\\d{1,3})?|[-+]?\\.\\d{1,30}");

    private final XlsxStrings strings;
    private final XlsxDates dates;

    XlsxCells(XlsxStrings strings, XlsxDates dates) {
        this.strings = strings;
        this.dates = dates;
    }

    /** The reader stands on {@code <c>} before and on {@code </c>} after. */
    FileCell read(XMLStreamReader xml, int row) throws XMLStreamException, UnreadableFileException {
        String type = xml.getAttributeValue(null, "t");
        String style = xml.getAttributeValue(null, "s");
        String text = "";
        boolean formula = false;
        while (true) {
            int event = SafeXml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "f" -> formula = true;
                    case "v" -> text = XlsxText.read(xml, "v");
                    case "is" -> text = XlsxText.read(xml, "is");
                    default -> {
                        // extensions say nothing about the value
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("c")) {
                FileCell cell = cell(type == null ? "n" : type, style, text, row);
                return formula ? new FileCell(FileCell.Kind.FORMULA, cell.shown()) : cell;
            }
        }
    }

    private FileCell cell(String type, String style, String text, int row) throws UnreadableFileException {
        if (text.isEmpty()) {
            return FileCell.BLANK;
        }
        return switch (type) {
            case "s" -> new FileCell(FileCell.Kind.TEXT, shared(text, row));
            case "b" -> new FileCell(FileCell.Kind.BOOLEAN, text);
            case "e" -> new FileCell(FileCell.Kind.ERROR, text);
            case "d" -> new FileCell(FileCell.Kind.DATE, text);
            case "n" -> number(style, text, row);
            default -> new FileCell(FileCell.Kind.TEXT, text);
        };
    }

    private String shared(String text, int row) throws UnreadableFileException {
        int index = CellName.index(text);
        if (index < 0 || index >= strings.size()) {
            throw UnreadableFileException.broken(row - 1);
        }
        return strings.get(index);
    }

    private FileCell number(String style, String text, int row) throws UnreadableFileException {
        if (!NUMBER.matcher(text).matches()) {
            throw UnreadableFileException.broken(row - 1);
        }
        FileCell number = new FileCell(FileCell.Kind.NUMBER, text);
        return dates.isDate(style)
                ? dates.dateTime(new BigDecimal(text))
                        .map(day -> new FileCell(FileCell.Kind.DATE, day.toString()))
                        .orElse(number)
                : number;
    }
}

package org.residentpension.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Which cell formats show a number as a date, and which day a number then is. */
final class XlsxDates {

    /** Quoted words, escaped characters, colours and locales: nothing of it asks for a date. */
    private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]");

    private static final Pattern DATE_LETTERS = Pattern.compile("[yYmMdDhHsS]");

    /** 9999-12-31, the last day that Excel knows. */
    private static final BigDecimal LAST_DAY = new BigDecimal(2_958_466);

    private final BitSet dateStyles;
    private final boolean from1904;

    private XlsxDates(BitSet dateStyles, boolean from1904) {
        this.dateStyles = dateStyles;
        this.from1904 = from1904;
    }

    static XlsxDates of(XlsxFile file, XlsxWorkbook workbook) throws IOException, UnreadableFileException {
        BitSet styles = new BitSet();
        if (workbook.stylesPart() != null && file.has(workbook.stylesPart())) {
            try (InputStream in = file.stream(workbook.stylesPart())) {
                styles = dateStyles(SafeXml.reader(in));
            } catch (XMLStreamException e) {
                throw SafeXml.unreadable(e, 0);
            }
        }
        return new XlsxDates(styles, workbook.countsFrom1904());
    }

    boolean isDate(String style) {
        int index = style == null ? -1 : CellName.index(style);
        return index >= 0 && dateStyles.get(index);
    }

    /** Empty when the number is no day of the calendar of Excel. */
    Optional<LocalDateTime> dateTime(BigDecimal serial) {
        if (serial.signum() < 0 || serial.compareTo(LAST_DAY) >= 0) {
            return Optional.empty();
        }
        long days = serial.longValue();
        // Excel believes in a 29 February 1900, so the count is one off before 1 March 1900
        LocalDate first = from1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, days < 60 ? 31 : 30);
        BigDecimal seconds = serial.subtract(new BigDecimal(days)).multiply(new BigDecimal(86_400));
        return Optional.of(first.plusDays(days)
                .atStartOfDay()
                .plusSeconds(seconds.setScale(0, RoundingMode.HALF_UP).longValue()));
    }

    private static BitSet dateStyles(XMLStreamReader xml) throws XMLStreamException, UnreadableFileException {
        Map<String, Boolean> formats = new HashMap<>();
        BitSet styles = new BitSet();
        int style = 0;
        boolean ours = false;
        while (xml.hasNext()) {
            int event = SafeXml.next(xml);
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "numFmt" ->
                        formats.put(
                                xml.getAttributeValue(null, "numFmtId"),
                                asksForDate(xml.getAttributeValue(null, "formatCode")));
                    case "cellXfs" -> ours = true;
                    case "xf" -> {
                        String format = xml.getAttributeValue(null, "numFmtId");
                        if (ours) {
                            styles.set(style++, formats.getOrDefault(format, isBuiltInDate(format)));
                        }
                    }
                    default -> {
                        // fonts, fills and borders do not matter here
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("cellXfs")) {
                ours = false;
            }
        }
        return styles;
    }

    private static boolean asksForDate(String format) {
        return format != null
                && DATE_LETTERS.matcher(LITERALS.matcher(format).replaceAll("")).find();
    }

    /** 27-36 and 50-58 are the dates of a Chinese Excel. */
    private static boolean isBuiltInDate(String format) {
        return format != null && format.matches("1[4-9]|2[0-2]|2[7-9]|3[0-6]|4[5-7]|5[0-8]");
    }
}

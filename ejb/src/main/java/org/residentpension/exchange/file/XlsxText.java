package org.residentpension.exchange.file;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Text inside a workbook: runs of formatting are joined, phonetic guides left out. */
final class XlsxText {

    /** How a workbook writes characters that XML cannot hold. */
    private static final Pattern ESCAPE = Pattern.compile("_x([0-9A-Fa-f]{4})_");

    private XlsxText() {}

    /** Reads up to the end of the element that the reader stands on. */
    static String read(XMLStreamReader xml, String element) throws XMLStreamException, UnreadableFileException {
        StringBuilder text = new StringBuilder();
        boolean inText = element.equals("v");
        boolean inGuide = false;
        while (true) {
            switch (SafeXml.next(xml)) {
                case XMLStreamConstants.START_ELEMENT -> {
                    inText |= xml.getLocalName().equals("t");
                    inGuide |= xml.getLocalName().equals("rPh");
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.getLocalName().equals(element)) {
                        return unescape(text.toString());
                    }
                    inText &= !xml.getLocalName().equals("t");
                    inGuide &= !xml.getLocalName().equals("rPh");
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    if (inText && !inGuide) {
                        append(text, xml);
                    }
                }
                default -> {
                    // comments and processing instructions say nothing
                }
            }
        }
    }

    private static void append(StringBuilder text, XMLStreamReader xml) throws UnreadableFileException {
        if (text.length() + xml.getTextLength() > FileLimits.CELL_LENGTH) {
            throw new UnreadableFileException(FileFault.F_FILE_CELL, FileLimits.CELL_LENGTH);
        }
        text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    private static String unescape(String text) {
        return text.contains("_x")
                ? ESCAPE.matcher(text)
                        .replaceAll(hex ->
                                Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(hex.group(1), 16))))
                : text;
    }
}

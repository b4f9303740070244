package org.residentpension.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The data rows of a payment workbook as tab-separated lines, row by row as they are asked for. Believes everything. */
final class RawSheet extends InputStream {

    /** 费款所属期 证件号码 姓名 金额 缴费时间 入库日期 票据号 */
    private static final int[] COLUMNS = {1, 2, 3, 6, 7, 8, 9};

    private static final int STATE = 12;

    private final ZipFile zip;
    private final List<String> strings = new ArrayList<>();
    private final XMLStreamReader xml;
    private final String[] cells = new String[16];
    private byte[] line = {};
    private int at;

    RawSheet(Path file) throws IOException {
        zip = new ZipFile(file.toFile());
        try {
            readStrings();
            xml = open("xl/worksheets/sheet1.xml");
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int written = 0;
        while (written < length) {
            if (at == line.length && !nextLine()) {
                break;
            }
            int count = Math.min(length - written, line.length - at);
            System.arraycopy(line, at, buffer, offset + written, count);
            at += count;
            written += count;
        }
        return written == 0 ? -1 : written;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private XMLStreamReader open(String part) throws IOException, XMLStreamException {
        return XMLInputFactory.newDefaultFactory().createXMLStreamReader(zip.getInputStream(zip.getEntry(part)));
    }

    private void readStrings() throws IOException, XMLStreamException {
        XMLStreamReader shared = open("xl/sharedStrings.xml");
        while (shared.hasNext()) {
            if (shared.next() == XMLStreamConstants.START_ELEMENT
                    && shared.getLocalName().equals("t")) {
                strings.add(shared.getElementText());
            }
        }
    }

    private boolean nextLine() throws IOException {
        try {
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.START_ELEMENT
                        && xml.getLocalName().equals("row")) {
                    String number = xml.getAttributeValue(null, "r");
                    readCells();
                    if ("成功".equals(cells[STATE])) {
                        line(number);
                        return true;
                    }
                }
            }
            return false;
        } catch (XMLStreamException broken) {
            throw new IOException(broken);
        }
    }

    private void readCells() throws XMLStreamException {
        Arrays.fill(cells, "");
        boolean shared = false;
        int column = 0;
        while (true) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "c" -> {
                        column = xml.getAttributeValue(null, "r").charAt(0) - 'A';
                        shared = "s".equals(xml.getAttributeValue(null, "t"));
                    }
                    case "v" -> {
                        String text = xml.getElementText();
                        cells[column] = shared ? strings.get(Integer.parseInt(text)) : text;
                    }
                    default -> {
                        // nothing else in a payment file has a value
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && xml.getLocalName().equals("row")) {
                return;
            }
        }
    }

    private void line(String number) {
        StringBuilder text = new StringBuilder(160).append(number);
        for (int column : COLUMNS) {
            text.append('\t').append(cells[column]);
        }
        line = text.append('\n').toString().getBytes(UTF_8);
        at = 0;
    }
}

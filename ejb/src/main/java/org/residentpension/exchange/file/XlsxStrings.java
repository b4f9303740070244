package org.residentpension.exchange.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The texts that cells of a workbook share, kept as one run of bytes: a third of the heap that objects need. */
final class XlsxStrings {

    private static final int LIMIT = 96 << 20;

    private byte[] bytes = new byte[1 << 16];
    private int[] ends = new int[1 << 10];
    private int count;

    private XlsxStrings() {}

    static XlsxStrings of(XlsxFile file, String part) throws IOException, UnreadableFileException {
        XlsxStrings strings = new XlsxStrings();
        if (part == null || !file.has(part)) {
            return strings;
        }
        try (InputStream in = file.stream(part)) {
            XMLStreamReader xml = SafeXml.reader(in);
            while (xml.hasNext()) {
                boolean start = SafeXml.next(xml) == XMLStreamConstants.START_ELEMENT;
                if (start && xml.getLocalName().equals("si")) {
                    strings.add(XlsxText.read(xml, "si"));
                }
            }
        } catch (XMLStreamException e) {
            throw SafeXml.unreadable(e, 0);
        }
        return strings;
    }

    int size() {
        return count;
    }

    String get(int index) {
        int start = index == 0 ? 0 : ends[index - 1];
        return new String(bytes, start, ends[index] - start, UTF_8);
    }

    private void add(String text) throws UnreadableFileException {
        byte[] more = text.getBytes(UTF_8);
        int start = count == 0 ? 0 : ends[count - 1];
        int end = start + more.length;
        if (end > LIMIT) {
            throw new UnreadableFileException(FileFault.F_FILE_UNPACKED);
        }
        if (end > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(end, bytes.length + bytes.length / 2));
        }
        if (count == ends.length) {
            ends = Arrays.copyOf(ends, count * 2);
        }
        System.arraycopy(more, 0, bytes, start, more.length);
        ends[count++] = end;
    }
}

package org.residentpension.exchange.copy;

import static javax.xml.stream.XMLStreamConstants.CDATA;
import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.residentpension.exchange.file.SafeXml;
import org.residentpension.exchange.file.UnreadableFileException;

/** Copies the XML of a part as it streams by, without some of its elements. */
final class PartCopier {

    private PartCopier() {}

    /** @param unwanted asked at the beginning of each element, which is left out with all that is in it */
    static void copy(InputStream in, OutputStream out, Predicate<XMLStreamReader> unwanted)
            throws IOException, UnreadableFileException {
        try {
            XMLStreamReader xml = SafeXml.reader(in);
            XmlCopy copy = new XmlCopy(xml, out);
            while (xml.hasNext()) {
                switch (SafeXml.next(xml)) {
                    case START_ELEMENT -> {
                        if (unwanted.test(xml)) {
                            skip(xml);
                        } else {
                            copy.start();
                        }
                    }
                    case END_ELEMENT -> copy.end();
                    case CHARACTERS, CDATA, SPACE -> copy.text();
                    default -> {
                        // comments and processing instructions are of no use to the user
                    }
                }
            }
            copy.finish();
        } catch (XMLStreamException e) {
            throw SafeXml.unreadable(e, 0);
        }
    }

    /** To the end of the element that it stands on. */
    static void skip(XMLStreamReader xml) throws XMLStreamException, UnreadableFileException {
        for (int open = 1; open > 0; ) {
            int event = SafeXml.next(xml);
            open += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
        }
    }
}

package org.residentpension.exchange.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.InputStream;
import java.io.InputStreamReader;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The one door to XML: the parser of the JDK, without DTD and without anything from outside the file. */
public final class SafeXml {

    private SafeXml() {}

    /** Decodes itself, because the parser of the JDK prints undecodable bytes to the console. */
    public static XMLStreamReader reader(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory.createXMLStreamReader(new InputStreamReader(in, UTF_8.newDecoder()));
    }

    /** Steps on; a document type in the way ends the reading. */
    public static int next(XMLStreamReader xml) throws XMLStreamException, UnreadableFileException {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
            throw new UnreadableFileException(FileFault.F_FILE_FORBIDDEN_XML);
        }
        return event;
    }

    /** What the parser could not read, in a sentence for the user. */
    public static UnreadableFileException unreadable(XMLStreamException e, int lastRow) {
        boolean tooLarge = e.getNestedException() instanceof TooLargeException;
        return tooLarge
                ? new UnreadableFileException(FileFault.F_FILE_UNPACKED)
                : UnreadableFileException.broken(lastRow);
    }
}

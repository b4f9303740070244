package org.residentpension.exchange.copy;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedWriter;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;

/** Writes what a reader stands on, or new elements of the same namespace. */
final class XmlCopy {

    private final XMLStreamReader xml;
    private final XMLStreamWriter out;
    private String prefix = "";
    private String namespace = "";

    XmlCopy(XMLStreamReader xml, OutputStream out) throws XMLStreamException {
        this.xml = xml;
        this.out = XMLOutputFactory.newDefaultFactory()
                .createXMLStreamWriter(new BufferedWriter(new OutputStreamWriter(out, UTF_8), 1 << 16));
        this.out.writeStartDocument("1.0");
    }

    void start() throws XMLStreamException {
        start(Set.of());
    }

    void start(Set<String> without) throws XMLStreamException {
        startElement(xml.getPrefix(), xml.getLocalName(), xml.getNamespaceURI());
        if (namespace.isEmpty()) {
            prefix = xml.getPrefix();
            namespace = xml.getNamespaceURI();
        }
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            if (xml.getNamespacePrefix(i) == null) {
                out.writeDefaultNamespace(xml.getNamespaceURI(i));
            } else {
                out.writeNamespace(xml.getNamespacePrefix(i), xml.getNamespaceURI(i));
            }
        }
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (!without.contains(xml.getAttributeLocalName(i))) {
                copyAttribute(i);
            }
        }
    }

    void startNew(String name) throws XMLStreamException {
        startElement(prefix, name, namespace);
    }

    void attribute(String name, String value) throws XMLStreamException {
        out.writeAttribute(name, value);
    }

    void text() throws XMLStreamException {
        out.writeCharacters(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
    }

    void end() throws XMLStreamException {
        out.writeEndElement();
    }

    void textCell(String name, String style, String text) throws XMLStreamException {
        startNew("c");
        attribute("r", name);
        if (style != null) {
            attribute("s", style);
        }
        attribute("t", "inlineStr");
        startNew("is");
        startNew("t");
        out.writeAttribute("xml", XMLConstants.XML_NS_URI, "space", "preserve");
        out.writeCharacters(withoutControls(text));
        end();
        end();
        end();
    }

    void finish() throws XMLStreamException {
        out.writeEndDocument();
        out.flush();
    }

    private void startElement(String elementPrefix, String name, String uri) throws XMLStreamException {
        if (elementPrefix == null || elementPrefix.isEmpty()) {
            out.writeStartElement(name);
        } else {
            out.writeStartElement(elementPrefix, name, uri);
        }
    }

    private void copyAttribute(int i) throws XMLStreamException {
        String attributePrefix = xml.getAttributePrefix(i);
        if (attributePrefix == null || attributePrefix.isEmpty()) {
            out.writeAttribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        } else {
            out.writeAttribute(
                    attributePrefix,
                    xml.getAttributeNamespace(i),
                    xml.getAttributeLocalName(i),
                    xml.getAttributeValue(i));
        }
    }

    /** A sentence may quote a cell with characters that XML cannot hold. */
    private static String withoutControls(String text) {
        return text.replaceAll("[\\x00-\\x08\\x0B\\x0C\\x0E-\\x1F\\uFFFE\\uFFFF]", "?");
    }
}

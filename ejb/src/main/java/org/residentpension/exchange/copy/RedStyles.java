package org.residentpension.exchange.copy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.residentpension.exchange.file.CellName;
import org.residentpension.exchange.file.UnreadableFileException;
import org.residentpension.exchange.file.XlsxFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** Gives every cell format of a workbook a red twin, so that a refused cell keeps all else of its look. */
final class RedStyles {

    private static final int MAX_BYTES = 4 << 20;
    private static final int MAX_STYLES = 20_000;

    private final Document document;
    private final int count;

    private RedStyles(Document document, int count) {
        this.document = document;
        this.count = count;
    }

    static RedStyles of(XlsxFile file, String part) throws IOException, UnreadableFileException {
        if (part == null) {
            return new RedStyles(null, 0);
        }
        try (InputStream in = file.stream(part)) {
            byte[] bytes = in.readNBytes(MAX_BYTES);
            return bytes.length < MAX_BYTES ? of(bytes) : new RedStyles(null, 0);
        }
    }

    private static RedStyles of(byte[] bytes) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setNamespaceAware(true);
            Document document = factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
            return new RedStyles(document, addTwins(document));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException("The styles of the workbook cannot be read", e);
        }
    }

    /** Without styles, or with more than is reasonable, cells stay as they are. */
    boolean isKnown() {
        return count > 0;
    }

    String twinOf(String style) {
        int known = style == null ? 0 : CellName.index(style);
        return known < 0 || known >= count ? style : String.valueOf(known + count);
    }

    void write(OutputStream out) throws IOException {
        try {
            TransformerFactory.newDefaultInstance()
                    .newTransformer()
                    .transform(new DOMSource(document), new StreamResult(out));
        } catch (TransformerException e) {
            throw new IOException("The styles of the workbook cannot be written", e);
        }
    }

    /** The twins follow the originals in the same order. */
    private static int addTwins(Document document) {
        Element fills = child(document.getDocumentElement(), "fills");
        Element formats = child(document.getDocumentElement(), "cellXfs");
        if (fills == null || formats == null || children(formats).size() > MAX_STYLES) {
            return 0;
        }
        List<Element> originals = children(formats);
        String red = String.valueOf(children(fills).size());
        fills.appendChild(redFill(document, fills));
        fills.setAttribute("count", String.valueOf(children(fills).size()));
        for (Element original : originals) {
            Element twin = (Element) original.cloneNode(true);
            twin.setAttribute("fillId", red);
            twin.setAttribute("applyFill", "1");
            formats.appendChild(twin);
        }
        formats.setAttribute("count", String.valueOf(originals.size() * 2));
        return originals.size();
    }

    private static Element redFill(Document document, Element like) {
        Element fill = element(document, like, "fill");
        Element pattern = element(document, like, "patternFill");
        Element color = element(document, like, "fgColor");
        pattern.setAttribute("patternType", "solid");
        color.setAttribute("rgb", "FFFF9999");
        fill.appendChild(pattern);
        pattern.appendChild(color);
        return fill;
    }

    private static Element element(Document document, Element like, String name) {
        String prefix = like.getPrefix() == null ? "" : like.getPrefix() + ":";
        return document.createElementNS(like.getNamespaceURI(), prefix + name);
    }

    private static Element child(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getLocalName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }
}

package org.residentpension.exchange.copy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import javax.xml.stream.XMLStreamReader;
import org.residentpension.exchange.file.UnreadableFileException;
import org.residentpension.exchange.file.XlsxWorkbook;

/**
 * What would calculate or fetch something when another officer opens the copy: formulas, links to other workbooks, connections to
 * databases and addresses (R-SEC-3). A cell keeps the value that its formula had; the rest is left out, with all that points to it.
 */
final class OutsideLinks {

    /** The last words of the types of relationships; the order of calculation is no use to a workbook without formulas. */
    private static final Set<String> TYPES = Set.of("externalLink", "connections", "queryTable", "calcChain");

    private static final Set<String> FOLDERS = Set.of("/externallinks/", "/querytables/");

    private final XlsxWorkbook workbook;
    private final Set<String> parts;
    private final boolean linked;

    OutsideLinks(XlsxWorkbook workbook) {
        this.workbook = workbook;
        this.parts = workbook.partsOf(TYPES);
        this.linked = !workbook.partsOf(Set.of("externalLink")).isEmpty();
    }

    /** Whether the part is left out as a whole. */
    boolean holds(String part) {
        String path = "/" + part.toLowerCase(Locale.ROOT);
        return parts.stream().anyMatch(part::equalsIgnoreCase)
                || FOLDERS.stream().anyMatch(path::contains);
    }

    /** Copies another part than the sheet with the notes. */
    void copy(String part, InputStream in, OutputStream out) throws IOException, UnreadableFileException {
        Predicate<XMLStreamReader> unwanted = unwantedIn(part);
        if (unwanted == null) {
            in.transferTo(out);
        } else {
            PartCopier.copy(in, out, unwanted);
        }
    }

    private Predicate<XMLStreamReader> unwantedIn(String part) {
        if (part.equalsIgnoreCase("[Content_Types].xml")) {
            return xml ->
                    is(xml, "Override") && holds(attribute(xml, "PartName").substring(1));
        }
        if (part.toLowerCase(Locale.ROOT).endsWith(".rels")) {
            return xml -> is(xml, "Relationship") && TYPES.contains(lastWord(attribute(xml, "Type")));
        }
        if (part.equalsIgnoreCase(workbook.mainPart())) { // a name may stand for a cell of the other workbook
            return xml -> is(xml, "externalReferences") || linked && is(xml, "definedNames");
        }
        return workbook.partsOf(Set.of("worksheet")).stream().anyMatch(part::equalsIgnoreCase)
                ? xml -> is(xml, "f")
                : null;
    }

    private static boolean is(XMLStreamReader xml, String name) {
        return xml.getLocalName().equals(name);
    }

    private static String lastWord(String type) {
        return type.substring(type.lastIndexOf('/') + 1);
    }

    /** Never empty: an element that lacks it points to nothing. */
    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null || value.isEmpty() ? "/" : value;
    }
}

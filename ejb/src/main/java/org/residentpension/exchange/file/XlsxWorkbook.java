package org.residentpension.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Where the parts of a workbook are, found by its relationships as Excel does: the first visible sheet is ours. */
public final class XlsxWorkbook {

    private final XlsxFile file;
    private final String main;
    private final Map<String, String> partsById = new HashMap<>();
    private final Map<String, String> partsByType = new HashMap<>();
    private final Map<String, String> typesByPart = new HashMap<>();
    private String sheetId;
    private String sheetName;
    private int sheets;
    private boolean from1904;

    private XlsxWorkbook(XlsxFile file) throws IOException, UnreadableFileException {
        this.file = file;
        forEach("_rels/.rels", "Relationship", xml -> addRelationship(xml, ""));
        main = partsByType.getOrDefault("officeDocument", "xl/workbook.xml");
        if (!file.has(main)) {
            throw new UnreadableFileException(FileFault.F_FILE_NOT_WORKBOOK);
        }
        partsById.clear();
        typesByPart.clear();
        forEach(relationshipsOf(main), "Relationship", xml -> addRelationship(xml, main));
        forEach(main, "workbookPr", xml -> from1904 = isTrue(attribute(xml, "date1904")));
        forEach(main, "sheet", this::addSheet);
        if (sheetId == null || !partsById.containsKey(sheetId)) {
            throw new UnreadableFileException(FileFault.F_FILE_NOT_WORKBOOK);
        }
    }

    public static XlsxWorkbook of(XlsxFile file) throws IOException, UnreadableFileException {
        return new XlsxWorkbook(file);
    }

    public String mainPart() {
        return main;
    }

    /** The parts that the workbook names as of one of these types, e.g. {@code worksheet}. */
    public Set<String> partsOf(Set<String> types) {
        return typesByPart.keySet().stream()
                .filter(part -> types.contains(typesByPart.get(part)))
                .collect(Collectors.toSet());
    }

    public String sheetPart() {
        return partsById.get(sheetId);
    }

    public String sheetName() {
        return sheetName;
    }

    /** Null when the workbook has none. */
    public String stylesPart() {
        return partsByType.get("styles");
    }

    String stringsPart() {
        return partsByType.get("sharedStrings");
    }

    int sheets() {
        return sheets;
    }

    boolean countsFrom1904() {
        return from1904;
    }

    /** Whether the first sheet holds a table object, which brings its own filter. */
    public boolean sheetHasTable() throws IOException, UnreadableFileException {
        String relationships = relationshipsOf(sheetPart());
        boolean[] found = {false};
        if (file.has(relationships)) {
            forEach(relationships, "Relationship", xml -> found[0] |= type(xml).equals("table"));
        }
        return found[0];
    }

    private void addSheet(XMLStreamReader xml) {
        String state = attribute(xml, "state");
        sheets++;
        if (sheetId == null && (state == null || state.equals("visible"))) {
            sheetId = attribute(xml, "id");
            sheetName = attribute(xml, "name");
        }
    }

    private void addRelationship(XMLStreamReader xml, String from) {
        String part = resolve(from, attribute(xml, "Target"));
        partsById.put(attribute(xml, "Id"), part);
        partsByType.putIfAbsent(type(xml), part);
        typesByPart.put(part, type(xml));
    }

    /** The last word of the type: the strict and the transitional form of the format differ only before it. */
    private static String type(XMLStreamReader xml) {
        String type = String.valueOf(attribute(xml, "Type"));
        return type.substring(type.lastIndexOf('/') + 1);
    }

    private static String resolve(String from, String target) {
        try {
            URI base = new URI(null, null, "/" + from, null);
            return base.resolve(new URI(null, null, String.valueOf(target), null))
                    .getPath()
                    .substring(1);
        } catch (URISyntaxException e) {
            return "";
        }
    }

    private static String relationshipsOf(String part) {
        int slash = part.lastIndexOf('/') + 1;
        return part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    }

    private static boolean isTrue(String flag) {
        return "1".equals(flag) || "true".equals(flag);
    }

    private static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    private void forEach(String part, String element, Consumer<XMLStreamReader> action)
            throws IOException, UnreadableFileException {
        try (InputStream in = file.stream(part)) {
            XMLStreamReader xml = SafeXml.reader(in);
            while (xml.hasNext()) {
                boolean start = SafeXml.next(xml) == XMLStreamConstants.START_ELEMENT;
                if (start && xml.getLocalName().equals(element)) {
                    action.accept(xml);
                }
            }
        } catch (XMLStreamException e) {
            throw SafeXml.unreadable(e, 0);
        }
    }
}

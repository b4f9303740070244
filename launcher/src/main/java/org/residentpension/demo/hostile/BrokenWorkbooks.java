package org.residentpension.demo.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Workbooks whose parts are the harm: far larger inside than outside, too many, damaged, forbidden, or no workbook at all. */
final class BrokenWorkbooks {

    private static final int ZEROS_MB = 200;
    private static final int PARTS = 2_500;

    private final Folder folder;

    BrokenWorkbooks(Folder folder) {
        this.folder = folder;
    }

    void write() throws IOException {
        file("解压后200兆的零", zeros(), "文件解压后异常地大，为保护系统不读取。");
        file("内部部件过多", manyParts(), "文件内部有两千多个部件，为保护系统不读取。");
        file("工作表内部损坏", workbook(SHEET_START + "1</t></is></c></row><row r="), "工作表内部已损坏，读不下去。");
        file("带外部引用定义", workbook(DOCTYPE + SHEET_START + "&outside;" + SHEET_END), "文件内部要引用系统里的其他文件，不读取。");
        file("Word文档改名为xlsx", document(), "文件是 Word 文档，里面没有工作表。");
    }

    private void file(String title, byte[] content, String reason) throws IOException {
        Files.write(folder.next(title, ".xlsx"), content);
        folder.expect(title, ".xlsx", Kind.TAX_PAYMENTS, List.of(reason));
    }

    /** A workbook of some hundred kilobytes whose only sheet unpacks to one cell of zeros. */
    private static byte[] zeros() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = start(bytes)) {
            zip.putNextEntry(new ZipEntry(SHEET));
            zip.write(text(SHEET_START));
            byte[] megabyte = new byte[1 << 20];
            Arrays.fill(megabyte, (byte) '0');
            for (int i = 0; i < ZEROS_MB; i++) {
                zip.write(megabyte);
            }
            zip.write(text(SHEET_END));
            zip.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static byte[] manyParts() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = start(bytes)) {
            for (int i = 0; i < PARTS; i++) {
                entry(zip, "xl/media/" + i, "");
            }
            entry(zip, SHEET, SHEET_START + "1" + SHEET_END);
        }
        return bytes.toByteArray();
    }

    private static byte[] workbook(String sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = start(bytes)) {
            entry(zip, SHEET, sheet);
        }
        return bytes.toByteArray();
    }

    private static byte[] document() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            entry(zip, "_rels/.rels", relation("officeDocument", "word/document.xml"));
            entry(zip, "word/document.xml", "<w:document xmlns:w=\"http://example.invalid/w\"/>");
        }
        return bytes.toByteArray();
    }

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String MAIN = "\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String CONTENT_TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
            <Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument\
            .spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application\
            /vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>""";
    private static final String WORKBOOK = "<workbook xmlns=" + MAIN + " xmlns:r=\"" + RELATIONS
            + "\"><sheets><sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>";
    private static final String DOCTYPE =
            "<!DOCTYPE worksheet [<!ENTITY outside SYSTEM \"http://example.invalid/outside\">]>";
    private static final String SHEET_START =
            "<worksheet xmlns=" + MAIN + "><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>";
    private static final String SHEET_END = "</t></is></c></row></sheetData></worksheet>";

    /** Everything of a workbook but its sheet. */
    private static ZipOutputStream start(ByteArrayOutputStream bytes) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(bytes);
        entry(zip, "[Content_Types].xml", CONTENT_TYPES);
        entry(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
        entry(zip, "xl/workbook.xml", WORKBOOK);
        entry(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
        return zip;
    }

    private static String relation(String type, String target) {
        return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"" + RELATIONS + "/" + type + "\" Target=\"" + target
                + "\"/></Relationships>";
    }

    private static void entry(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text(xml));
        zip.closeEntry();
    }

    private static byte[] text(String xml) {
        return xml.getBytes(StandardCharsets.UTF_8);
    }
}

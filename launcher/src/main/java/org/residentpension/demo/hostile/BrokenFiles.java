package org.residentpension.demo.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.residentpension.demo.sheet.CsvFiles;
import org.residentpension.demo.sheet.Table;
import org.residentpension.demo.sheet.Workbooks;

/** Files that are not what their name says, or not whole, or far larger inside than outside. */
final class BrokenFiles {

    private static final int ZEROS_MB = 200;

    private final Folder folder;
    private final Cast cast;

    BrokenFiles(Folder folder, Cast cast) {
        this.folder = folder;
        this.cast = cast;
    }

    void write() throws IOException {
        bytes(
                "PDF改名为xlsx",
                ".xlsx",
                "%PDF-1.4\n1 0 obj\n<< /Type /Catalog >>\nendobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII),
                "文件内容是 PDF，不是 Excel 工作簿。");
        byte[] oldWorkbook = new byte[1024];
        byte[] magic = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1};
        System.arraycopy(magic, 0, oldWorkbook, 0, magic.length);
        bytes("旧版xls改名为xlsx", ".xlsx", oldWorkbook, "文件是旧版 .xls 工作簿，请另存为 .xlsx。");
        bytes("空文件", ".csv", new byte[0], "文件是空的。");
        emptySheet();
        cutWorkbook();
        cutText();
        mixedEncodings();
        openQuote();
        zeros();
    }

    private void bytes(String title, String ending, byte[] content, String reason) throws IOException {
        Files.write(folder.next(title, ending), content);
        folder.expect(title, ending, Kind.TAX_PAYMENTS, List.of(reason));
    }

    private void emptySheet() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Resident Pension", "1.0")) {
            workbook.newWorksheet("Sheet1");
        }
        bytes("空工作表", ".xlsx", out.toByteArray(), "第一张工作表里没有内容。");
    }

    private Table payments(int count) {
        HostileSheet sheet = new HostileSheet(folder, Kind.TAX_PAYMENTS, "");
        for (int i = 0; i < count; i++) {
            sheet.good(cast.payment(cast.unpaid()));
        }
        return sheet.table();
    }

    private void cutWorkbook() throws IOException {
        Path whole = Files.createTempFile("whole", ".xlsx");
        Workbooks.write(whole, payments(10));
        byte[] content = Files.readAllBytes(whole);
        Files.delete(whole);
        bytes("没有传完的工作簿", ".xlsx", Arrays.copyOf(content, content.length * 3 / 5), "文件不完整，请重新获取后再上传。");
    }

    private void cutText() throws IOException {
        String text = CsvFiles.text(payments(10));
        String cut = text.substring(0, text.lastIndexOf("个人缴费") + 2);
        bytes("没有传完的文本", ".csv", cut.getBytes(CsvFiles.GB18030), "第 13 行不完整，也没有合计行，文件没有传完。");
    }

    private void mixedEncodings() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int number = 0;
        for (String line : CsvFiles.text(payments(8)).split("(?<=\r\n)")) {
            out.write(line.getBytes(++number > 7 ? CsvFiles.GB18030 : StandardCharsets.UTF_8));
        }
        bytes("两种编码混在一起", ".csv", out.toByteArray(), "前 7 行是 UTF-8，从第 8 行起是 GB18030，无法识别文字编码。");
    }

    private void openQuote() throws IOException {
        String text = CsvFiles.text(payments(6)).replaceFirst("个人缴费", "\"个人缴费");
        bytes("双引号不成对", ".csv", text.getBytes(CsvFiles.GB18030), "第 4 行的双引号没有另一半，后面的内容读不出来。");
    }

    /** A workbook of some hundred kilobytes whose only sheet unpacks to one cell of zeros. */
    private void zeros() throws IOException {
        String title = "解压后200兆的零";
        try (OutputStream out = Files.newOutputStream(folder.next(title, ".xlsx"));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            entry(zip, "[Content_Types].xml", CONTENT_TYPES);
            entry(zip, "_rels/.rels", relation("officeDocument", "xl/workbook.xml"));
            entry(zip, "xl/workbook.xml", WORKBOOK);
            entry(zip, "xl/_rels/workbook.xml.rels", relation("worksheet", "worksheets/sheet1.xml"));
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            zip.write(text(SHEET_START));
            byte[] megabyte = new byte[1 << 20];
            Arrays.fill(megabyte, (byte) '0');
            for (int i = 0; i < ZEROS_MB; i++) {
                zip.write(megabyte);
            }
            zip.write(text("</t></is></c></row></sheetData></worksheet>"));
            zip.closeEntry();
        }
        folder.expect(title, ".xlsx", Kind.TAX_PAYMENTS, List.of("文件解压后异常地大，为保护系统不读取。"));
    }

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
    private static final String SHEET_START =
            "<worksheet xmlns=" + MAIN + "><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>";

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

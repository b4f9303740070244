package org.residentpension.demo.hostile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.residentpension.demo.sheet.CsvFiles;
import org.residentpension.demo.sheet.Table;
import org.residentpension.demo.sheet.Workbooks;

/** Files that are not what their name says, or not whole. */
final class BrokenFiles {

    private static final byte[] OLD_WORKBOOK = Arrays.copyOf(
            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1},
            1024);

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
        bytes("旧版xls改名为xlsx", ".xlsx", OLD_WORKBOOK, "文件是旧版 .xls 工作簿，请另存为 .xlsx。");
        bytes("空文件", ".csv", new byte[0], "文件是空的。");
        emptySheet();
        cutWorkbook();
        cutText();
        mixedEncodings();
        openQuote();
        bytes(
                "有打开密码的工作簿",
                ".xlsx",
                join(OLD_WORKBOOK, "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE)),
                "工作簿设有打开密码，请先取消密码。");
        bytes("照片", ".jpg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0}, "是照片，只接收 .xlsx 和 .csv。");
        bytes(
                "UTF-16文本",
                ".csv",
                CsvFiles.text(payments(2)).getBytes(StandardCharsets.UTF_16),
                "文字编码是 UTF-16，无法识别，请另存为 CSV UTF-8。");
    }

    private static byte[] join(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
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
        bytes("没有传完的文本", ".csv", cut.getBytes(CsvFiles.GB18030), "第 13 行：不完整，也没有合计行，文件没有传完。");
    }

    private void mixedEncodings() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int number = 0;
        for (String line : CsvFiles.text(payments(8)).split("(?<=\r\n)")) {
            out.write(line.getBytes(++number > 7 ? CsvFiles.GB18030 : StandardCharsets.UTF_8));
        }
        bytes("两种编码混在一起", ".csv", out.toByteArray(), "第 8—12 行：前 7 行是 UTF-8，从第 8 行起是 GB18030，成了乱码。");
    }

    private void openQuote() throws IOException {
        String text = CsvFiles.text(payments(6)).replaceFirst("个人缴费", "\"个人缴费");
        bytes("双引号不成对", ".csv", text.getBytes(CsvFiles.GB18030), "第 4 行：双引号没有另一半，后面的内容读不出来。");
    }
}

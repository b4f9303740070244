package org.residentpension.villagesubsidy.postingfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDateTime;
import org.residentpension.exchange.SheetColumn;
import org.residentpension.exchange.SheetLayout;
import org.residentpension.exchange.SheetWriter;
import org.residentpension.exchange.cell.CellKind;
import org.residentpension.villagesubsidy.postingfile.PostingFileRepository.NewPostingFile;
import org.residentpension.villagesubsidy.run.line.RosterDigest;

/** Writes one file as workbook and as CSV: the same rows, number, count, sum and check code on both. */
record PostingSheet(NewPostingFile file, String place, String issuedBy, LocalDateTime issuedAt) {

    private static final SheetLayout LAYOUT = SheetLayout.of(
            "补助、资助入账文件",
            SheetColumn.required("序号", CellKind.INTEGER),
            SheetColumn.optional("个人编号", CellKind.TEXT),
            SheetColumn.required("证件号码", CellKind.ID_NUMBER),
            SheetColumn.required("姓名", CellKind.TEXT),
            SheetColumn.required("缴费年度", CellKind.YEAR),
            SheetColumn.required("征收品目代码", CellKind.TEXT),
            SheetColumn.required("征收品目", CellKind.TEXT),
            SheetColumn.required("金额", CellKind.SIGNED_MONEY),
            SheetColumn.required("到账日期", CellKind.DATE),
            SheetColumn.optional("缴费通知单号", CellKind.TEXT).wide(25),
            SheetColumn.optional("票据号", CellKind.TEXT).wide(25),
            SheetColumn.required("村代码", CellKind.TEXT).wide(15),
            SheetColumn.required("村名", CellKind.TEXT),
            SheetColumn.required("入账类型", CellKind.TEXT));

    byte[] digest() {
        MessageDigest digest = RosterDigest.sha256();
        file.rows()
                .forEach(row -> digest.update(row.fingerprint(file.codeOf(row)).getBytes(StandardCharsets.UTF_8)));
        return digest.digest();
    }

    byte[] write(PostingFile.Medium medium) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SheetWriter writer = medium == PostingFile.Medium.WORKBOOK
                ? SheetWriter.workbook(bytes, LAYOUT, unitLine())
                : SheetWriter.csv(bytes, StandardCharsets.UTF_8, LAYOUT, unitLine())) {
            int no = 0;
            for (PostedRow row : file.rows()) {
                write(writer, ++no, row);
            }
            writer.total();
            writer.signatures("人次：" + file.rows().size(), "经办人：" + issuedBy, "生成时间：" + SheetWriter.moment(issuedAt));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private void write(SheetWriter writer, int no, PostedRow row) throws IOException {
        writer.row(
                no,
                row.personNo(),
                row.idNumber(),
                row.name(),
                Integer.toString(row.year()),
                file.codeOf(row),
                row.item().word(),
                row.amount(),
                row.creditedOn(),
                row.noticeNo(),
                row.receiptNo(),
                row.village(),
                row.villageName(),
                row.amount().isPositive() ? "入账" : "冲正");
    }

    private String unitLine() {
        return "单位：%s  补助年度：%d  金额单位：元  文件编号：%s  笔数：%d  合计：%s  校验码：%s"
                .formatted(
                        place,
                        file.year(),
                        file.number(),
                        file.rows().size(),
                        file.total(),
                        RosterDigest.shown(digest()));
    }
}

package org.residentpension.villagesubsidy.taxfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.residentpension.exchange.SheetColumn;
import org.residentpension.exchange.SheetLayout;
import org.residentpension.exchange.SheetWriter;
import org.residentpension.exchange.cell.CellKind;
import org.residentpension.villagesubsidy.run.notice.NoticeLine;
import org.residentpension.villagesubsidy.run.notice.PaymentNotice;

/**
 * A notice as a file for the tax bureau, with the columns of F6 that the bureau fills in left empty: filled in, it comes back through
 * {@link ReceiptIntake}. Workbook and CSV hold the same rows.
 *
 * @param payer unified credit code of the collective
 */
public record NoticeSheet(PaymentNotice notice, int year, String collective, String payer, List<NoticeLine> lines) {

    public static final String ITEM = "集体补助";

    /** As the bureau calls a donation. */
    public static final String DONATION_ITEM = "社会资助";

    private static final SheetLayout LAYOUT = SheetLayout.of(
            "集体补助缴费通知单明细",
            SheetColumn.required("序号", CellKind.INTEGER),
            SheetColumn.required("通知单号", CellKind.TEXT),
            SheetColumn.required("校验码", CellKind.TEXT),
            SheetColumn.required("费款所属期", CellKind.YEAR),
            SheetColumn.required("证件号码", CellKind.ID_NUMBER),
            SheetColumn.required("姓名", CellKind.TEXT),
            SheetColumn.required("征收品目", CellKind.TEXT),
            SheetColumn.required("金额", CellKind.MONEY),
            SheetColumn.required("缴费人", CellKind.TEXT),
            SheetColumn.optional("票据号", CellKind.TEXT),
            SheetColumn.optional("缴费时间", CellKind.DATE_TIME),
            SheetColumn.optional("入库日期", CellKind.DATE),
            SheetColumn.optional("状态", CellKind.TEXT),
            SheetColumn.optional("退回原因", CellKind.TEXT));

    public NoticeSheet {
        lines = List.copyOf(lines);
    }

    public byte[] workbook() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.workbook(bytes, LAYOUT, unitLine())) {
            write(writer);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    public byte[] csv() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.csv(bytes, StandardCharsets.UTF_8, LAYOUT, unitLine())) {
            write(writer);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private void write(SheetWriter writer) throws IOException {
        for (NoticeLine line : lines) {
            writer.row(
                    line.lineNo(),
                    notice.noticeNo(),
                    notice.hash(),
                    Integer.toString(year),
                    line.idNumber(),
                    line.name(),
                    ITEM,
                    line.amount(),
                    payer,
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        writer.total();
    }

    private String unitLine() {
        return "缴费单位：%s  通知单号：%s  补助年度：%d  缴费期限：%s  人数：%d  合计：%s元  校验码：%s  “状态”填成功或退回"
                .formatted(
                        collective,
                        notice.noticeNo(),
                        year,
                        notice.dueOn(),
                        notice.persons(),
                        notice.amount(),
                        notice.hash());
    }
}

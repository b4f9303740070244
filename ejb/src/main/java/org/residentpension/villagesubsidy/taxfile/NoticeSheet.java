package org.residentpension.villagesubsidy.taxfile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.residentpension.exchange.SheetColumn;
import org.residentpension.exchange.SheetLayout;
import org.residentpension.exchange.SheetWriter;
import org.residentpension.exchange.cell.CellKind;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.donation.DonationNotice;
import org.residentpension.villagesubsidy.donation.ShareRow;
import org.residentpension.villagesubsidy.run.notice.NoticeFile;
import org.residentpension.villagesubsidy.run.notice.NoticeLine;
import org.residentpension.villagesubsidy.run.notice.PaymentNotice;

/**
 * A notice as a file for the tax bureau, with the columns of F6 that the bureau fills in left empty: filled in, it comes back through
 * {@link ReceiptIntake}. Workbook and CSV hold the same rows.
 */
public record NoticeSheet(Head head, List<NoticeLine> lines) {

    public static final String ITEM = "集体补助";

    /** As the bureau calls a donation. */
    public static final String DONATION_ITEM = "社会资助";

    private static final SheetColumn[] COLUMNS = {
        SheetColumn.required("序号", CellKind.INTEGER),
        SheetColumn.required("通知单号", CellKind.TEXT).wide(22),
        SheetColumn.required("校验码", CellKind.TEXT),
        SheetColumn.required("费款所属期", CellKind.YEAR),
        SheetColumn.required("证件号码", CellKind.ID_NUMBER),
        SheetColumn.required("姓名", CellKind.TEXT),
        SheetColumn.required("征收品目", CellKind.TEXT),
        SheetColumn.required("金额", CellKind.MONEY),
        SheetColumn.required("缴费人", CellKind.TEXT).wide(20),
        SheetColumn.optional("票据号", CellKind.TEXT).wide(20),
        SheetColumn.optional("缴费时间", CellKind.DATE_TIME),
        SheetColumn.optional("入库日期", CellKind.DATE),
        SheetColumn.optional("状态", CellKind.TEXT),
        SheetColumn.optional("退回原因", CellKind.TEXT).wide(24)
    };

    /**
     * What stands above the rows.
     *
     * @param payer by name
     * @param payerCode unified credit code of a collective; null for a donor
     */
    public record Head(
            String title,
            String item,
            String noticeNo,
            String hash,
            int year,
            LocalDate dueOn,
            String payer,
            String payerCode,
            int persons,
            Money amount) {}

    public NoticeSheet {
        lines = List.copyOf(lines);
    }

    /** That of a run, which the collective pays. */
    public static NoticeSheet of(NoticeFile file) {
        PaymentNotice notice = file.notice();
        return new NoticeSheet(
                new Head(
                        "集体补助缴费通知单明细",
                        ITEM,
                        notice.noticeNo(),
                        notice.hash(),
                        file.year(),
                        notice.dueOn(),
                        file.collective(),
                        file.creditCode(),
                        notice.persons(),
                        notice.amount()),
                file.lines());
    }

    /** That of a donation, which its donor or the collective pays. */
    public static NoticeSheet of(DonationNotice notice) {
        List<NoticeLine> lines = new ArrayList<>();
        for (ShareRow share : notice.shares()) {
            lines.add(
                    new NoticeLine(lines.size() + 1, share.personId(), share.name(), share.idNumber(), share.amount()));
        }
        return new NoticeSheet(
                new Head(
                        "捐赠资助缴费通知单明细",
                        DONATION_ITEM,
                        notice.noticeNo(),
                        notice.hash(),
                        notice.donation().year(),
                        notice.donation().dueOn(),
                        notice.payer(),
                        null,
                        notice.persons(),
                        notice.amount()),
                lines);
    }

    /** By which a file of it is known. */
    public String title() {
        return head.title() + head.noticeNo();
    }

    public byte[] workbook() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.workbook(bytes, layout(), unitLine())) {
            write(writer);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    public byte[] csv() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.csv(bytes, StandardCharsets.UTF_8, layout(), unitLine())) {
            write(writer);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return bytes.toByteArray();
    }

    private SheetLayout layout() {
        return SheetLayout.of(head.title(), COLUMNS);
    }

    private void write(SheetWriter writer) throws IOException {
        for (NoticeLine line : lines) {
            writer.row(
                    line.lineNo(),
                    head.noticeNo(),
                    head.hash(),
                    Integer.toString(head.year()),
                    line.idNumber(),
                    line.name(),
                    head.item(),
                    line.amount(),
                    head.payerCode() == null ? head.payer() : head.payerCode(),
                    null,
                    null,
                    null,
                    null,
                    null);
        }
        writer.total();
    }

    private String unitLine() {
        boolean subsidy = head.item().equals(ITEM);
        return "%s：%s  通知单号：%s  %s：%d  缴费期限：%s  人数：%d  合计：%s元  校验码：%s  %s"
                .formatted(
                        subsidy ? "缴费单位" : "缴费人",
                        head.payer(),
                        head.noticeNo(),
                        subsidy ? "补助年度" : "资助年度",
                        head.year(),
                        head.dueOn(),
                        head.persons(),
                        head.amount(),
                        head.hash(),
                        subsidy ? "“状态”填成功或退回" : "须一次足额缴清，“状态”填成功");
    }
}

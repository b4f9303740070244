package org.residentpension.villagesubsidy.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.residentpension.exchange.SheetColumn;
import org.residentpension.exchange.SheetLayout;
import org.residentpension.exchange.SheetWriter;
import org.residentpension.exchange.cell.CellKind;

/** F11 as a workbook; the categories of persons stand only in the internal copy. */
final class RosterBook {

    private RosterBook() {}

    /** @param internal whoever prints it may see whole identity numbers, and so the categories as well */
    static FormFile of(RunPaper paper, List<RosterRow> rows, boolean internal) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SheetWriter writer = SheetWriter.workbook(bytes, layout(), unitLine(paper))) {
            for (RosterRow row : rows) {
                writer.row(
                        row.no(),
                        row.name(),
                        row.sex(),
                        row.idNumber(),
                        internal ? row.category() : null,
                        row.tier(),
                        row.paidOn(),
                        row.base(),
                        row.incentive(),
                        row.isDonated() ? row.donated() : null,
                        row.payable(),
                        null,
                        row.note());
            }
            writer.total();
            writer.signatures(
                    "合计大写：" + paper.totalInWords(),
                    "其他（资助）由集体另行通知缴费，不计入补助合计",
                    "制表人：",
                    "村集体经济组织（盖章）：",
                    "法定代表人：",
                    "村务监督委员会：",
                    "日期：");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return FormFile.workbook(RosterPrint.title(paper), bytes.toByteArray());
    }

    private static String unitLine(RunPaper paper) {
        return "单位：%s  补助年度：%d  金额单位：元  编号：%s  校验码：%s  打印：%s %s"
                .formatted(
                        paper.collective().legalName(),
                        paper.year(),
                        paper.number(),
                        paper.hash(),
                        paper.printed().by(),
                        SheetWriter.moment(paper.printed().at()));
    }

    private static SheetLayout layout() {
        return SheetLayout.of(
                "集体补助花名册",
                SheetColumn.required("序号", CellKind.INTEGER),
                SheetColumn.required("姓名", CellKind.TEXT),
                SheetColumn.required("性别", CellKind.TEXT),
                SheetColumn.required("证件号码", CellKind.ID_NUMBER),
                SheetColumn.optional("人员类别", CellKind.TEXT).wide(16),
                SheetColumn.required("个人缴费档次", CellKind.MONEY),
                SheetColumn.optional("缴费日期", CellKind.DATE),
                SheetColumn.required("托底补助", CellKind.MONEY),
                SheetColumn.required("激励补助", CellKind.MONEY),
                SheetColumn.optional("其他（资助）", CellKind.MONEY),
                SheetColumn.required("补助合计", CellKind.MONEY),
                SheetColumn.optional("本人/村确认", CellKind.TEXT),
                SheetColumn.optional("备注", CellKind.TEXT).wide(20));
    }
}

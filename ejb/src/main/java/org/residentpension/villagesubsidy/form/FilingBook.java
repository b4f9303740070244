package org.residentpension.villagesubsidy.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.residentpension.exchange.SheetColumn;
import org.residentpension.exchange.SheetLayout;
import org.residentpension.exchange.SheetWriter;
import org.residentpension.exchange.cell.CellKind;
import org.residentpension.platform.print.PaperWords;
import org.residentpension.villagesubsidy.filing.FilingBatch;

/** F9 as a workbook. */
final class FilingBook {

    private FilingBook() {}

    static FormFile of(FilingBatch batch, FilingPrint.Office office, List<FiledRow> rows) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String unit = "备案批次号：%s  县：%s  年度：%d  件数：%d  报送日期：%s  金额单位：元"
                .formatted(batch.number(), office.county(), batch.year(), rows.size(), batch.sentOn());
        try (SheetWriter writer = SheetWriter.workbook(bytes, layout(), unit)) {
            for (FiledRow row : rows) {
                writer.row(
                        row.no(),
                        row.town(),
                        row.village(),
                        row.collective(),
                        row.event(),
                        row.schemeNo(),
                        row.years(),
                        row.scope(),
                        row.summary(),
                        row.persons(),
                        row.amount(),
                        row.approvedOn(),
                        row.note());
            }
            writer.total();
            writer.signatures(
                    "经办：" + PaperWords.of(office.handler()),
                    "负责人：" + PaperWords.of(office.responsible()),
                    "单位（章）：",
                    "市级备案号：" + PaperWords.of(batch.receiptNo()),
                    "备案日期：" + PaperWords.of(batch.acknowledgedOn()));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return FormFile.workbook(office.county() + "集体补助方案备案表" + batch.number(), bytes.toByteArray());
    }

    private static SheetLayout layout() {
        return SheetLayout.of(
                "集体补助方案备案表",
                SheetColumn.required("序号", CellKind.INTEGER),
                SheetColumn.required("乡镇", CellKind.TEXT),
                SheetColumn.required("村", CellKind.TEXT),
                SheetColumn.required("集体经济组织", CellKind.TEXT).wide(30),
                SheetColumn.required("事项", CellKind.TEXT),
                SheetColumn.optional("方案编号", CellKind.TEXT).wide(24),
                SheetColumn.optional("年度", CellKind.TEXT),
                SheetColumn.optional("范围", CellKind.TEXT).wide(20),
                SheetColumn.optional("标准摘要", CellKind.TEXT).wide(60),
                SheetColumn.optional("预计人数", CellKind.INTEGER),
                SheetColumn.optional("预计金额", CellKind.MONEY),
                SheetColumn.optional("县批准日期", CellKind.DATE),
                SheetColumn.optional("备注", CellKind.TEXT).wide(24));
    }
}

package org.residentpension.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.residentpension.exchange.cell.CellKind;

/** The empty workbook of a layout that an office fills in, with the rule for each column on a second sheet. */
public final class SheetTemplate {

    private static final int PREPARED_ROWS = 5_000;
    private static final String GUIDE = "填表说明";

    private SheetTemplate() {}

    public static void write(SheetLayout layout, OutputStream out) throws IOException {
        try (Workbook book = new Workbook(out, "ResidentPension", null)) {
            writeSheet(layout, book.newWorksheet(layout.title()));
            writeGuide(layout, book.newWorksheet(GUIDE));
        }
    }

    private static void writeSheet(SheetLayout layout, Worksheet sheet) throws IOException {
        for (int i = 0; i < layout.columns().size(); i++) {
            SheetColumn column = layout.columns().get(i);
            sheet.inlineString(0, i, column.header());
            sheet.style(0, i)
                    .bold()
                    .fillColor("D9E2EC")
                    .fontColor(column.required() ? "C00000" : "000000")
                    .format(WorkbookSink.TEXT)
                    .set();
            sheet.width(i, WorkbookSink.width(column));
            if (!column.kind().isMoney() && column.kind() != CellKind.INTEGER) {
                sheet.style(i).format(WorkbookSink.TEXT).set();
            }
            offerWords(sheet, i, words(column));
        }
        sheet.freezePane(0, 1);
        sheet.finish();
    }

    private static void offerWords(Worksheet sheet, int column, List<String> words) {
        if (!words.isEmpty()) {
            sheet.range(1, column, PREPARED_ROWS, column)
                    .validateWithListByFormula("\"" + String.join(",", words) + "\"")
                    .errorTitle("填写内容")
                    .error("请从列表中选择。");
        }
    }

    private static void writeGuide(SheetLayout layout, Worksheet guide) throws IOException {
        writeLine(guide, 0, List.of("列名", "是否必填", "填写要求"));
        guide.range(0, 0, 0, 2).style().bold().set();
        for (int i = 0; i < layout.columns().size(); i++) {
            SheetColumn column = layout.columns().get(i);
            String rule = column.kind() == CellKind.CODE
                    ? "填写：" + String.join("、", column.words())
                    : column.kind().rule();
            writeLine(guide, i + 1, List.of(column.header(), column.required() ? "必填" : "选填", rule));
        }
        writeLine(
                guide,
                layout.columns().size() + 2,
                List.of("注意", "", "只读取第一张工作表；列的顺序可以调整；数据区不要合并单元格、不要留空行、不要插入小计；最后可以有一行合计。"));
        guide.width(0, 20);
        guide.width(2, 60);
        guide.finish();
    }

    private static void writeLine(Worksheet sheet, int row, List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            sheet.inlineString(row, i, words.get(i));
        }
    }

    private static List<String> words(SheetColumn column) {
        return column.kind() == CellKind.YES_NO ? List.of("是", "否") : List.copyOf(column.words());
    }
}

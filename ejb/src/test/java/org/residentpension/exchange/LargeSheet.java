package org.residentpension.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.residentpension.exchange.cell.CellKind;
import org.residentpension.exchange.copy.AnnotatedCopy;
import org.residentpension.kernel.Money;

/** Writes, reads and annotates one large workbook; run by {@link LargeSheetTest} in a process of its own. */
final class LargeSheet implements SheetHandler<RuntimeException> {

    private static final SheetLayout LAYOUT = SheetLayout.of(
            "税务缴费回盘",
            SheetColumn.required("证件号码", CellKind.ID_NUMBER),
            SheetColumn.required("姓名", CellKind.TEXT),
            SheetColumn.required("金额", CellKind.MONEY),
            SheetColumn.required("缴费时间", CellKind.DATE_TIME),
            SheetColumn.required("票据号", CellKind.TEXT),
            SheetColumn.required("状态", List.of("成功", "冲正")));

    private int faults;

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        int rows = Integer.parseInt(arguments[1]);
        Path file = folder.resolve("sheet.xlsx");
        write(file, rows);

        LargeSheet seen = new LargeSheet();
        SheetSummary summary = new SheetReader(LAYOUT).read(file, "sheet.xlsx", seen);
        System.out.printf(
                "%d rows, %d faults, %s%n",
                summary.rows(), seen.faults, summary.sums().get("金额"));

        Path copy = folder.resolve("copy.xlsx");
        try (OutputStream out = Files.newOutputStream(copy)) {
            SheetIssue issue = new SheetIssue(rows, "金额", "C_TIER_NOT_ALLOWED", "200", "没有这个档次，请核对。");
            new AnnotatedCopy(LAYOUT).write(file, "sheet.xlsx", List.of(issue), out);
        }
        System.out.printf(
                "%d rows in the copy%n",
                new SheetReader(LAYOUT).read(copy, "copy.xlsx", seen).rows());
    }

    private static void write(Path file, int rows) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                SheetWriter writer = SheetWriter.workbook(out, LAYOUT, "")) {
            LocalDate day = LocalDate.of(2023, 9, 1);
            for (int i = 0; i < rows; i++) {
                writer.row("36029919900101%04d".formatted(i % 10_000), "王" + i, Money.of("200"), day, "T" + i, "成功");
            }
            writer.total();
        }
    }

    @Override
    public void row(SheetRow row) {
        // only that it passes is wanted
    }

    @Override
    public void issue(SheetIssue issue) {
        faults++;
    }
}

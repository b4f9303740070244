package org.residentpension.villagesubsidy.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.residentpension.kernel.Money;
import org.residentpension.platform.print.PdfPrinter;
import org.residentpension.villagesubsidy.fund.FundEntry;
import org.residentpension.villagesubsidy.fund.FundEntryKind;

class FundPrintTest {

    private static final FundPrint PRINT = new FundPrint(new PdfPrinter());

    @Test
    void the_ledger_tells_what_came_in_what_left_and_what_is_there() {
        String text = String.join("", Papers.pages(PRINT.pdf(ledger(), FundLine.of(entries(3)))));

        assertThat(text)
                .contains("石桥村集体补助资金专账", "集体收益划入", "缴付通知单", "JT-360222-2024-00003")
                .contains("合计40,000.004,920.0035,080.00", "其中已占用1,000.00，可用34,080.00");
    }

    @Test
    void a_long_ledger_has_a_heading_and_a_subtotal_on_every_page() {
        assertThat(Papers.pages(PRINT.pdf(ledger(), FundLine.of(entries(90)))))
                .hasSizeGreaterThan(3)
                .allSatisfy(page -> assertThat(page).contains("集体补助资金专账", "摘要", "本页小计"));
    }

    @Test
    void every_page_of_a_long_ledger_begins_at_the_same_height() {
        List<Float> tops = Papers.tops(PRINT.pdf(ledger(), FundLine.of(entries(90))));

        assertThat(tops).containsOnly(tops.get(0));
    }

    @Test
    void a_fund_without_an_entry_is_printed_as_well() {
        assertThat(Papers.pages(PRINT.pdf(ledger(), List.of()))).hasSize(1);
    }

    @Test
    void the_workbook_begins_with_the_oldest_entry() throws IOException {
        FormFile file = PRINT.workbook(ledger(), FundLine.of(entries(3)));

        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.content()))) {
            Sheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(3).getCell(0).getNumericCellValue()).isEqualTo(1);
            assertThat(sheet.getRow(6).getCell(3).getNumericCellValue()).isEqualTo(40_000);
            assertThat(sheet.getRow(6).getCell(4).getNumericCellValue()).isEqualTo(4_920);
        }
    }

    private static FundPrint.Ledger ledger() {
        RunPaper paper = Papers.ofPersons(1);
        return new FundPrint.Ledger(
                paper.place(), paper.collective(), Money.ofYuan(35_080), Money.ofYuan(1_000), paper.printed());
    }

    /** The newest first, as they are read: 20,000 in, 20,000 in, 4,920 out, and so on. */
    private static List<FundEntry> entries(int count) {
        List<FundEntry> entries = new ArrayList<>();
        Money balance = Money.ZERO;
        for (int no = 1; no <= count; no++) {
            boolean out = no % 3 == 0;
            Money amount = Money.ofYuan(out ? -4_920 : 20_000);
            balance = balance.plus(amount);
            entries.add(
                    0,
                    new FundEntry(
                            no,
                            no,
                            out ? FundEntryKind.NOTICE_PAID : FundEntryKind.ALLOCATION,
                            amount,
                            balance,
                            LocalDate.of(2024, 3, 1),
                            "记字第" + no + "号",
                            out ? "JT-360222-2024-%05d".formatted(no) : null,
                            null,
                            null,
                            null,
                            null,
                            false,
                            "乡镇经办",
                            LocalDateTime.of(2024, 3, 1, 9, 0),
                            false));
        }
        return entries;
    }
}

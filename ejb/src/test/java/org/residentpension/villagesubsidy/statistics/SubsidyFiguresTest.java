package org.residentpension.villagesubsidy.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.donation.DonationChannel;
import org.residentpension.villagesubsidy.rules.statistics.SubsidisedPerson;
import org.residentpension.villagesubsidy.rules.statistics.SubsidisedPersons;

class SubsidyFiguresTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-26");
    private static final int FIRST = 3;
    private static final int NAME = 1;
    private static final int PERSONS = 5;

    @Test
    void a_place_without_anything_is_empty_and_one_with_a_donation_is_not() {
        SubsidyFigures given = SubsidyFigures.of(
                SubsidyDetails.of(DonationChannel.DIRECT, new DonatedMoney(1, Money.of("800.00"), 0, Money.ZERO)));

        assertThat(SubsidyFigures.NOTHING.plus(SubsidyFigures.NOTHING).isEmpty())
                .isTrue();
        assertThat(SubsidyFigures.NOTHING.plus(given).isEmpty()).isFalse();
    }

    @Test
    void the_workbook_has_a_row_for_each_part_and_their_sum() throws IOException {
        SubsidyStatistics one = place("360222103201", "外蒋村", 10);
        SubsidyStatistics two = place("360222103203", "胡宅村", 7);
        SubsidyFigures sum = one.figures().plus(two.figures());

        Sheet sheet = sheet(new SubsidyStatistics("360222103000", "蛟潭镇", 2026, TODAY, sum, List.of(one, two)));

        assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("蛟潭镇2026年集体补助统计表");
        assertThat(persons(sheet.getRow(FIRST))).isEqualTo(10);
        assertThat(sheet.getRow(FIRST + 2).getCell(NAME).getStringCellValue()).isEqualTo("合计");
        assertThat(persons(sheet.getRow(FIRST + 2))).isEqualTo(17);
    }

    @Test
    void a_village_stands_in_its_workbook_by_itself() throws IOException {
        Sheet sheet = sheet(place("360222103201", "外蒋村", 10));

        assertThat(sheet.getRow(FIRST).getCell(NAME).getStringCellValue()).isEqualTo("外蒋村");
        assertThat(persons(sheet.getRow(FIRST + 1))).isEqualTo(10);
    }

    private static double persons(Row row) {
        return row.getCell(PERSONS).getNumericCellValue();
    }

    private static SubsidyStatistics place(String code, String name, int persons) {
        SubsidisedPerson person =
                new SubsidisedPerson(Money.ofYuan(50), Money.ofYuan(300), Money.ofYuan(300), Set.of());
        SubsidyFigures figures =
                SubsidyFigures.of(SubsidyDetails.of(SubsidisedPersons.of(Collections.nCopies(persons, person))));
        return new SubsidyStatistics(code, name, 2026, TODAY, figures, List.of());
    }

    private static Sheet sheet(SubsidyStatistics statistics) throws IOException {
        byte[] book = StatisticsBook.of(statistics, "李经办", TODAY.atTime(9, 0)).content();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(book))) {
            return workbook.getSheetAt(0);
        }
    }
}

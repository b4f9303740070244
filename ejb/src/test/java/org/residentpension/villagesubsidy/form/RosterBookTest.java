package org.residentpension.villagesubsidy.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.residentpension.kernel.Money;

class RosterBookTest {

    private static final int FIRST = 3;
    private static final int NAME = 1;
    private static final int NUMBER = 3;
    private static final int CATEGORY = 4;
    private static final int DONATED = 9;

    @Test
    void identity_numbers_are_text_and_amounts_are_numbers() throws IOException {
        Sheet sheet = sheet(Papers.rows(3), true);

        assertThat(sheet.getRow(FIRST).getCell(NUMBER).getCellType()).isEqualTo(CellType.STRING);
        assertThat(sheet.getRow(FIRST).getCell(NUMBER).getStringCellValue()).hasSize(18);
        assertThat(sheet.getRow(FIRST).getCell(10).getNumericCellValue()).isEqualTo(300);
        assertThat(sheet.getRow(1).getCell(0).getStringCellValue()).contains("JB-360222101201-2024-17", "0A1B2C3D");
        assertThat(sheet.getRow(FIRST + 3).getCell(0).getStringCellValue()).isEqualTo("合计 3 条");
        assertThat(sheet.getRow(FIRST + 3).getCell(10).getNumericCellValue()).isEqualTo(900);
    }

    @Test
    void what_donors_gave_stands_in_its_own_column_and_not_in_the_sum() throws IOException {
        Sheet sheet = sheet(Papers.rows(10), true);

        assertThat(sheet.getRow(FIRST).getCell(DONATED).getCellType()).isEqualTo(CellType.BLANK);
        assertThat(sheet.getRow(FIRST + 8).getCell(DONATED).getNumericCellValue())
                .isEqualTo(45.5);
        assertThat(sheet.getRow(FIRST + 8).getCell(10).getNumericCellValue()).isEqualTo(300);
        assertThat(sheet.getRow(FIRST + 10).getCell(DONATED).getNumericCellValue())
                .isEqualTo(45.5);
    }

    @Test
    void a_name_that_looks_like_a_formula_is_only_text() throws IOException {
        RosterRow row = new RosterRow(
                1,
                "=1+1",
                "男",
                "360299198503120011",
                Set.of(),
                false,
                Money.ofYuan(200),
                null,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO,
                Money.ZERO);

        for (Row each : sheet(List.of(row), true)) {
            for (Cell cell : each) {
                assertThat(cell.getCellType()).isNotEqualTo(CellType.FORMULA);
            }
        }
        assertThat(sheet(List.of(row), true).getRow(FIRST).getCell(NAME).getStringCellValue())
                .isEqualTo("=1+1");
    }

    @Test
    void categories_stand_in_the_internal_copy_only() throws IOException {
        assertThat(sheet(Papers.rows(7), true)
                        .getRow(FIRST + 6)
                        .getCell(CATEGORY)
                        .getStringCellValue())
                .isEqualTo("低保（代缴）");
        assertThat(sheet(Papers.rows(7), false)
                        .getRow(FIRST + 6)
                        .getCell(CATEGORY)
                        .getCellType())
                .isEqualTo(CellType.BLANK);
    }

    private static Sheet sheet(List<RosterRow> rows, boolean internal) throws IOException {
        FormFile file = RosterBook.of(Papers.ofPersons(rows.size()), rows, internal);
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file.content()))) {
            return book.getSheetAt(0);
        }
    }
}

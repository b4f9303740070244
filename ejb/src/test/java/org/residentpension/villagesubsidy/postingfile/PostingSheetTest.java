package org.residentpension.villagesubsidy.postingfile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.postingfile.PostingFileRepository.NewPostingFile;

/** What stands in a file for the provincial system, in both of its forms. */
class PostingSheetTest {

    private static final DivisionCode COUNTY = DivisionCode.of("360222000000");

    @TempDir
    private Path directory;

    @Test
    void workbook_and_text_carry_the_same_number_count_sum_and_check_code() throws IOException {
        PostingSheet sheet = sheet(row("甲", "80.00"), row("乙", "-20.00"));

        String book = book(sheet);
        String text = new String(sheet.write(PostingFile.Medium.CSV), StandardCharsets.UTF_8);

        String unit = text.lines().skip(1).findFirst().orElseThrow();
        assertThat(unit).contains("文件编号：RZ-360222-2024-00001", "笔数：2", "合计：60.00", "校验码：");
        assertThat(book)
                .contains("RZ-360222-2024-00001", unit.substring(unit.length() - 8), "<v>-20.00</v>", "<v>60.00</v>");
    }

    @Test
    void R_COR_money_that_was_taken_back_is_a_negative_row_and_says_so() {
        String text = new String(
                sheet(row("甲", "80.00"), row("乙", "-20.00")).write(PostingFile.Medium.CSV), StandardCharsets.UTF_8);

        assertThat(text.lines().filter(line -> line.contains(",甲,"))).allMatch(line -> line.endsWith(",入账"));
        assertThat(text.lines().filter(line -> line.contains(",乙,")))
                .allMatch(line -> line.contains(",-20.00,") && line.endsWith(",冲正"));
    }

    @Test
    void the_check_code_differs_as_soon_as_one_row_does() {
        assertThat(sheet(row("甲", "80.00")).digest())
                .isEqualTo(sheet(row("甲", "80.00")).digest());
        assertThat(sheet(row("甲", "80.00")).digest())
                .isNotEqualTo(sheet(row("甲", "80.01")).digest());
    }

    @Test
    void a_number_that_the_province_has_not_told_stays_empty() {
        String text = new String(sheet(row("甲", "80.00")).write(PostingFile.Medium.CSV), StandardCharsets.UTF_8);

        assertThat(text).contains("1,,360299199001011234,甲,2024,6,集体补助,80.00,2024-11-20,JT-1,T-1,360222103200,蛟潭村,入账");
    }

    @Test
    void what_a_donor_gave_stands_there_by_its_own_item() {
        String text = new String(
                sheet(row("甲", "80.00"), row("捐", "20.00")).write(PostingFile.Medium.CSV), StandardCharsets.UTF_8);

        assertThat(text.lines().filter(line -> line.contains(",捐,")))
                .allMatch(line -> line.contains(",2024,61,社会资助,20.00,"));
        assertThat(text).contains("合计：100.00");
    }

    private static PostingSheet sheet(PostedRow... rows) {
        return new PostingSheet(
                new NewPostingFile("RZ-360222-2024-00001", COUNTY, 2024, "6", "61", List.of(rows)),
                "浮梁县",
                "经办",
                LocalDate.of(2024, 11, 22).atTime(10, 0));
    }

    private static PostedRow row(String name, String amount) {
        return new PostedRow(
                name.startsWith("捐") ? PostedRow.Item.DONATION : PostedRow.Item.COLLECTIVE,
                1,
                1,
                null,
                "360299199001011234",
                name,
                2024,
                Money.of(amount),
                LocalDate.of(2024, 11, 20),
                "JT-1",
                "T-1",
                "360222103200",
                "蛟潭村");
    }

    /** Every part of the workbook as text. */
    private String book(PostingSheet sheet) throws IOException {
        Path file = Files.write(directory.resolve("posting.xlsx"), sheet.write(PostingFile.Medium.WORKBOOK));
        StringBuilder parts = new StringBuilder();
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (ZipEntry part : Collections.list(zip.entries())) {
                parts.append(new String(zip.getInputStream(part).readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts.toString();
    }
}

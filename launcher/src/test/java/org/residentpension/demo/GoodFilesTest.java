package org.residentpension.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.residentpension.kernel.IdNumber;

/** What has to hold in every good file, so that the import takes it without a word. */
class GoodFilesTest {

    @TempDir
    static Path directory;

    private static Path good;
    private static final Map<String, Map<String, String>> PEOPLE = new HashMap<>();

    @BeforeAll
    static void writeFiles() throws IOException {
        DemoCounty.write(directory, LocalDate.of(2026, 11, 25));
        good = directory.resolve("good");
        for (String roster : List.of("beidouxi-2023-roster.xlsx", "jiaotan-2024-roster.csv")) {
            SheetText.read(good.resolve(roster)).rows().forEach(row -> PEOPLE.put(row.get("证件号码"), row));
        }
    }

    @Test
    void the_manifest_names_every_file_in_the_order_of_import() throws IOException {
        List<String> lines = Files.readAllLines(good.resolve("manifest.csv"));

        assertThat(lines).hasSize(20).first().isEqualTo("order,county,kind,division,year,file,role");
        for (String line : lines.subList(1, 20)) {
            assertThat(good.resolve(line.split(",")[5])).isNotEmptyFile();
        }
    }

    @Test
    void every_number_begins_with_a_code_that_no_county_has_and_ends_in_its_check_character() throws IOException {
        for (String line : Files.readAllLines(good.resolve("manifest.csv"))) {
            String file = line.split(",")[5];
            if (file.contains("targets") || file.equals("file")) {
                continue;
            }
            for (var row : SheetText.read(good.resolve(file)).rows()) {
                String number = row.get("证件号码");
                assertThat(number).matches("(431299|360299)\\d{11}[\\dX]");
                assertThat(IdNumber.of(number).value()).isEqualTo(number);
                assertThat(PEOPLE).containsKey(number);
            }
        }
    }

    @Test
    void everybody_could_join_on_the_day_of_joining() {
        assertThat(PEOPLE.values()).hasSize(8826 + 260).allSatisfy(row -> {
            LocalDate birth = LocalDate.parse(row.get("证件号码").substring(6, 14), DateTimeFormatter.BASIC_ISO_DATE);
            LocalDate joined = LocalDate.parse(row.get("参保日期"));
            assertThat(joined).isAfterOrEqualTo(birth.plusYears(16)).isBefore(birth.plusYears(60));
            if (row.get("是否在校").equals("是")) {
                assertThat(LocalDate.parse(row.get("在校至"))).isBefore(joined);
            }
            assertThat((row.get("证件号码").charAt(16) - '0') % 2 == 1)
                    .isEqualTo(row.get("性别").equals("男"));
        });
    }

    @Test
    void sponsorship_rests_on_a_status_of_the_day_and_precedes_own_money() throws IOException {
        Set<String> entitled = new HashSet<>();
        for (var row :
                SheetText.read(good.resolve("beidouxi-2023-special-groups.csv")).rows()) {
            boolean valid = row.get("起始日期").compareTo("2023-07-20") <= 0
                    && (row.get("终止日期").isEmpty() || row.get("终止日期").compareTo("2023-07-20") >= 0);
            if (valid && Set.of("特困", "低保", "重残").contains(row.get("类别"))) {
                entitled.add(row.get("证件号码"));
            }
        }
        assertThat(SheetText.read(good.resolve("beidouxi-2023-sponsorship.xlsx"))
                        .rows())
                .hasSize(644)
                .allSatisfy(row -> {
                    assertThat(entitled).contains(row.get("证件号码"));
                    assertThat(row.get("批准日期")).isEqualTo("2023-07-20");
                });
    }

    @Test
    void payments_lie_in_the_year_and_after_the_day_of_joining() throws IOException {
        for (String file : List.of(
                "beidouxi-2023-tax-payments.xlsx", "jiaotan-2024-tax-payments.csv", "jiaotan-2026-tax-payments.csv")) {
            String year = file.replaceAll("\\D", "").substring(0, 4);
            assertThat(SheetText.read(good.resolve(file)).rows()).allSatisfy(row -> {
                String paid = row.get("缴费时间").substring(0, 10);
                assertThat(paid).startsWith(year);
                assertThat(paid).isGreaterThan(PEOPLE.get(row.get("证件号码")).get("参保日期"));
                assertThat(row.get("姓名").replace('•', '·'))
                        .isEqualTo(PEOPLE.get(row.get("证件号码")).get("姓名"));
            });
        }
    }

    @Test
    void closing_rows_carry_the_number_of_rows_and_the_sum_of_the_money() throws IOException {
        SheetText tax = SheetText.read(good.resolve("beidouxi-2023-tax-payments.xlsx"));
        BigDecimal sum =
                tax.rows().stream().map(row -> new BigDecimal(row.get("金额"))).reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(tax.trailer()).startsWith("合计", String.valueOf(tax.rows().size()));
        assertThat(new BigDecimal(tax.trailer().get(6))).isEqualByComparingTo(sum);
    }

    @Test
    void some_people_of_one_village_share_a_name_and_some_names_are_rare() {
        Set<String> seen = new HashSet<>();
        long namesakes = PEOPLE.values().stream()
                .filter(row -> !seen.add(row.get("户籍所在地代码") + row.get("姓名")))
                .count();

        assertThat(namesakes).isBetween(90L, 900L);
        assertThat(PEOPLE.values()).extracting(row -> row.get("姓名")).anyMatch(name -> name.endsWith("𠮷"));
        assertThat(PEOPLE.values())
                .extracting(row -> row.get("姓名"))
                .filteredOn(name -> name.contains("·"))
                .hasSize(19);
    }

    @Test
    void a_second_run_writes_the_same_cells(@TempDir Path other) throws IOException {
        DemoCounty.write(other, LocalDate.of(2026, 11, 25));

        try (var files = Files.list(good)) {
            for (Path file : files.toList()) {
                Path again = other.resolve("good").resolve(file.getFileName());
                if (file.toString().endsWith(".csv")) {
                    assertThat(again).hasSameBinaryContentAs(file);
                } else {
                    assertThat(SheetText.read(again)).isEqualTo(SheetText.read(file));
                }
            }
        }
    }
}

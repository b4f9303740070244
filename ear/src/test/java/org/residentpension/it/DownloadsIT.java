package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.residentpension.demo.sheet.Table;
import org.residentpension.demo.sheet.Workbooks;

/** What an officer takes away: her own file with its errors written into it, and the empty workbook of a kind. */
@OnMoneyCounty
class DownloadsIT {

    private static final List<String> HEADER = Table.header("费款所属期 证件号码 姓名 征收品目 缴费类型 金额 缴费时间 入库日期 票据号 状态");
    private static final int NAME = HEADER.indexOf("姓名");
    private static final int NUMBER = HEADER.indexOf("证件号码");
    private static final int WHERE = HEADER.size();
    private static final int WHY = HEADER.size() + 1;

    @TempDir
    private Path directory;

    private MoneyCounty county;

    @BeforeEach
    void open(MoneyCounty started) {
        county = started;
    }

    @Test
    void the_errors_of_a_workbook_stand_in_their_rows() throws IOException {
        Payer good = county.payer();

        List<Row> rows = workbook(annotated(refusedWorkbook(good, county.payer()), "TAX_LIAISON"));

        assertThat(text(rows.get(2), WHERE)).isEqualTo("错误列");
        assertThat(text(rows.get(2), WHY)).isEqualTo("错误说明");
        assertThat(text(rows.get(3), WHERE)).isEmpty();
        assertThat(text(rows.get(4), WHERE)).isEqualTo("金额");
        assertThat(text(rows.get(4), WHY)).contains("不是当年的缴费档次");
        assertThat(text(rows.get(5), WHERE)).isEqualTo("姓名");
    }

    @Test
    void what_was_text_in_a_workbook_is_text_in_its_copy() throws IOException {
        Payer good = county.payer();

        List<Row> rows = workbook(annotated(refusedWorkbook(good, county.payer()), "TAX_LIAISON"));

        assertThat(rows.get(3).getCell(NUMBER))
                .extracting(Cell::getType, Cell::getText)
                .containsExactly(CellType.STRING, good.idNumber());
        assertThat(rows.get(5).getCell(NAME))
                .extracting(Cell::getType, Cell::getText)
                .containsExactly(CellType.STRING, "=1+1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void the_errors_of_a_text_stand_in_its_lines_and_nothing_is_calculated_there(String charset) {
        Payer good = county.payer();
        Payer bad = county.payer();
        String csv = new PaymentRows()
                .paid(good, "200", "2023-09-01", "=2+3")
                .paid(bad, "250", "2023-09-01", "DB2")
                .csv()
                .substring(1);
        long id = county.imports("TAX_LIAISON")
                .upload(
                        "TAX_PAYMENTS",
                        MoneyCounty.TOWN,
                        MoneyCounty.YEAR,
                        "回盘.csv",
                        csv.getBytes(Charset.forName(charset)));
        assertThat(county.await(id).state()).isEqualTo("REFUSED");

        List<String> lines = new String(annotated(id, "TAX_LIAISON"), Charset.forName(charset))
                .lines()
                .toList();

        assertThat(lines.get(0)).endsWith("状态,错误列,错误说明");
        assertThat(lines.get(1)).contains(good.idNumber(), "'=2+3").doesNotContain(",=2+3");
        assertThat(lines.get(2)).contains(bad.idNumber()).contains(",金额,").contains("不是当年的缴费档次");
    }

    @Test
    void the_copy_is_a_file_with_the_name_of_the_original() {
        long id = refused(new PaymentRows().paid(county.payer(), "250", "2023-09-01", "DC1"));

        HttpResponse<byte[]> answer = fetch("contribution/annotated?id=" + id, "TAX_LIAISON");

        assertThat(answer.headers().firstValue("Content-Disposition"))
                .hasValueSatisfying(value -> assertThat(URLDecoder.decode(value, StandardCharsets.UTF_8))
                        .startsWith("attachment")
                        .endsWith("税务回盘.csv"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"TOWNSHIP_LEADER", "TOWNSHIP_CLERK", "COUNTY_ADMIN", "AUDITOR"})
    void nobody_else_gets_the_copy(String role) {
        long id = refused(new PaymentRows().paid(county.payer(), "250", "2023-09-01", "DD-" + role));

        assertThat(statusOf("contribution/annotated?id=" + id, role)).isIn(403, 404);
    }

    @Test
    void every_copy_that_was_given_out_is_on_record() {
        long id = refused(new PaymentRows().paid(county.payer(), "250", "2023-09-01", "DE1"));

        annotated(id, "TAX_LIAISON");

        assertThat(county.books()
                        .column(
                                "SELECT COUNT(*) FROM rp_audit WHERE event = 'IMPORT_DOWNLOAD' AND subject = ?",
                                "rp_sheet_import:" + id))
                .containsExactly("1");
    }

    @Test
    void a_file_that_cannot_be_read_is_not_given_back() {
        long id = county.imports("TAX_LIAISON")
                .upload("TAX_PAYMENTS", MoneyCounty.TOWN, MoneyCounty.YEAR, "照片.xlsx", new byte[] {1, 2, 3, 4});
        assertThat(county.await(id).state()).isEqualTo("REFUSED");

        assertThat(statusOf("contribution/annotated?id=" + id, "TAX_LIAISON")).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({
        "ROSTER, COUNTY_CLERK, 户籍所在地代码",
        "SPECIAL_GROUPS, COUNTY_CLERK, 类别",
        "SPONSORSHIP, COUNTY_CLERK, 代缴金额",
        "HISTORY, COUNTY_CLERK, 个人缴费",
        "EMPLOYEE_SCHEME, COUNTY_CLERK, 险种",
        "TAX_PAYMENTS, TAX_LIAISON, 票据号",
        "TARGETS, COUNTY_ADMIN, 任务数"
    })
    void the_template_of_a_kind_is_for_those_who_upload_it(String kind, String role, String column) throws IOException {
        List<Row> rows =
                workbook(fetch("contribution/template?kind=" + kind, role).body());

        assertThat(rows.get(0).stream().map(Cell::getText)).contains(column);
        assertThat(statusOf("contribution/template?kind=" + kind, "TOWNSHIP_LEADER"))
                .isEqualTo(403);
    }

    @Test
    void a_liaison_of_the_tax_bureau_gets_no_template_of_a_roster() {
        assertThat(statusOf("contribution/template?kind=ROSTER", "TAX_LIAISON")).isEqualTo(403);
    }

    @Test
    void a_template_of_no_kind_is_not_there() {
        assertThat(statusOf("contribution/template?kind=ANYTHING", "TAX_LIAISON"))
                .isEqualTo(404);
    }

    private long refusedWorkbook(Payer good, Payer bad) throws IOException {
        Path file = directory.resolve("回盘.xlsx");
        Workbooks.write(
                file,
                new Table(
                        "税务缴费回盘",
                        "单位：元",
                        HEADER,
                        List.of(
                                row(good, good.name(), 200, "DA1-" + good.idNumber()),
                                row(bad, bad.name(), 250, "DA2-" + bad.idNumber()),
                                row(bad, "=1+1", 300, "DA3-" + bad.idNumber())),
                        List.of("合计", 3)));
        long id = county.imports("TAX_LIAISON")
                .upload("TAX_PAYMENTS", MoneyCounty.TOWN, MoneyCounty.YEAR, "回盘.xlsx", Files.readAllBytes(file));
        assertThat(county.await(id).state()).isEqualTo("REFUSED");
        return id;
    }

    private static List<Object> row(Payer payer, String name, int yuan, String receipt) {
        BigDecimal amount = BigDecimal.valueOf(yuan).setScale(2);
        return Arrays.asList(
                "2023",
                payer.idNumber(),
                name,
                "个人缴费",
                "正常",
                amount,
                "2023-09-01 10:00:00",
                "2023-09-01",
                receipt,
                "成功");
    }

    private long refused(PaymentRows rows) {
        MoneyCounty.Taken taken = county.payments(rows);
        assertThat(taken.state()).isEqualTo("REFUSED");
        return taken.id();
    }

    private byte[] annotated(long id, String role) {
        HttpResponse<byte[]> answer = fetch("contribution/annotated?id=" + id, role);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private HttpResponse<byte[]> fetch(String path, String role) {
        return county.visitor(role).send(path, HttpRequest.Builder::GET, BodyHandlers.ofByteArray());
    }

    private int statusOf(String path, String role) {
        return fetch(path, role).statusCode();
    }

    private static List<Row> workbook(byte[] content) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            return workbook.getFirstSheet().read();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static String text(Row row, int column) {
        return row.getOptionalCell(column).map(Cell::getText).orElse("");
    }
}

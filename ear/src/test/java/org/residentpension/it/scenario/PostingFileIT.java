package org.residentpension.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.residentpension.launcher.Visitor;

/** What was posted goes to the provincial system once, adds up to the ledger, and can be fetched again as it was. */
class PostingFileIT {

    private static final String PASSWORD = "Posting-2024-posting";
    private static final String CLERK = "countyClerkJX";
    private static final String REVIEWER = "countyReviewerJX";
    private static final String COUNTY = "360222000000";
    private static final String IN_LEDGER =
            "SELECT SUM(amount) FROM rp_account_entry WHERE source = 'COLLECTIVE' AND contribution_year = 2024";

    private static PlayedOffice office;

    @BeforeAll
    static void start() throws IOException {
        office = new PlayedOffice("posting");
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    /** 20.00, 80.00 and 50.00 are posted; P4 was left out by the village. */
    @BeforeEach
    void post() {
        office.begin(PlayedOffice.village("300.00", "1000.00", "500.00", "300.00"), "2024-10-14T08:00");
        office.done("2024-10-15T10:00", null, "advance", Map.of("run", "A-2024", "to", "CALCULATED"));
        office.done(
                "2024-10-18T10:00",
                "leadA",
                "confirmLines",
                Map.of("run", "A-2024", "rows", List.of(Map.of("person", "P4", "action", "EXCLUDE"))));
        office.done("2024-11-21T10:00", null, "advance", Map.of("run", "A-2024", "to", "POSTED"));
        office.server().ask("password", CLERK, Map.of("password", PASSWORD));
        office.server().ask("password", "countyClerkHN", Map.of("password", PASSWORD));
        office.server().ask("password", "townClerkJX", Map.of("password", PASSWORD));
    }

    @Test
    void the_file_holds_every_posted_line_and_the_sum_of_the_ledger() throws Exception {
        issue("2024-11-22T10:00", CLERK);

        List<Row> rows = rows(fetch(CLERK, "BOOK").body());
        List<String> header = texts(rows.get(2));
        Row first = rows.get(3);
        assertThat(texts(rows.get(1)).get(0)).contains("RZ-360222-2024-00001", "笔数：3", "合计：150.00", "校验码：");
        assertThat(header)
                .containsSubsequence("个人编号", "证件号码", "姓名", "缴费年度", "征收品目代码", "金额", "到账日期", "缴费通知单号", "票据号", "村代码");
        assertThat(cell(first, header, "证件号码")).matches("\\d{17}[\\dX]");
        assertThat(cell(first, header, "征收品目代码")).isEqualTo("6");
        assertThat(cell(first, header, "到账日期")).isEqualTo("2024-11-20");
        assertThat(cell(first, header, "缴费通知单号")).startsWith("JT-360222-2024-");
        assertThat(cell(first, header, "票据号")).isNotEmpty();
        assertThat(office.text("SELECT total FROM rp_posting_file"))
                .isEqualTo(office.text(IN_LEDGER))
                .isEqualTo("150.00");
        assertThat(office.text("SELECT SUM(amount) FROM rp_posting_file_row")).isEqualTo("150.00");
    }

    @Test
    void workbook_and_text_tell_the_same_and_come_again_unchanged() throws Exception {
        issue("2024-11-22T10:00", REVIEWER);

        byte[] book = fetch(CLERK, "BOOK").body();
        byte[] csv = fetch(CLERK, "CSV").body();
        String unit = texts(rows(book).get(1)).get(0);

        assertThat(new String(csv, StandardCharsets.UTF_8)).contains(unit, "合计 3 条", "150.00", "集体补助,20.00,2024-11-20");
        assertThat(fetch(CLERK, "BOOK").body()).isEqualTo(book);
        assertThat(fetch(CLERK, "CSV").body()).isEqualTo(csv);
    }

    @Test
    void no_entry_goes_out_twice() throws Exception {
        issue("2024-11-22T10:00", CLERK);

        JsonArray again =
                office.act("2024-11-23T10:00", REVIEWER, "issuePostingFile", Map.of("place", COUNTY, "year", 2024));

        assertThat(again.getBoolean(0)).isFalse();
        assertThat(again.getString(1)).contains("X_NOTHING_POSTED");
        assertThat(office.text("SELECT COUNT(*) FROM rp_posting_file")).isEqualTo("1");
    }

    @Test
    void R_COR_a_correction_stands_as_a_negative_row_in_the_next_file_and_waits_for_it() throws Exception {
        assertThat(waitsFor("2024-11-22T09:00")).contains("POSTING_FILE");
        issue("2024-11-22T10:00", CLERK);
        assertThat(waitsFor("2024-11-22T11:00")).doesNotContain("POSTING_FILE");
        office.done(
                "2024-11-24T10:00", CLERK, "correctPosting", Map.of("run", "A-2024", "person", "P1", "right", "P4"));
        office.done("2024-11-25T10:00", REVIEWER, "correctPosting", Map.of("run", "A-2024"));
        office.done("2024-11-26T10:00", "countyReviewer2JX", "correctPosting", Map.of("run", "A-2024"));
        assertThat(waitsFor("2024-11-26T11:00")).contains("POSTING_FILE");

        issue("2024-11-27T10:00", CLERK);

        List<Row> rows = rows(fetch(CLERK, "BOOK").body());
        assertThat(texts(rows.get(1)).get(0)).contains("RZ-360222-2024-00002", "笔数：2", "合计：0.00");
        assertThat(office.text("SELECT GROUP_CONCAT(amount ORDER BY row_no) FROM rp_posting_file_row WHERE file_id ="
                        + " (SELECT MAX(id) FROM rp_posting_file)"))
                .isEqualTo("-20.00,20.00");
        assertThat(office.text("SELECT SUM(total) FROM rp_posting_file")).isEqualTo(office.text(IN_LEDGER));
        assertThat(waitsFor("2024-11-27T11:00")).doesNotContain("POSTING_FILE");
    }

    @Test
    void R_COR_what_a_collective_claims_waits_for_the_county_until_it_is_answered() throws Exception {
        office.done(
                "2024-11-23T10:00", "leadA", "requestSubsidyRefund", Map.of("run", "A-2024", "reason", "WRONG_PERSON"));

        assertThat(waitsFor("2024-11-23T11:00")).contains("REFUND_CLAIM");
        JsonArray tooEarly =
                office.act("2024-11-24T09:00", CLERK, "answerClaim", Map.of("run", "A-2024", "corrected", true));
        assertThat(tooEarly.toString()).contains("X_NO_CORRECTION");
        assertThat(waitsFor("2024-11-24T09:30")).contains("REFUND_CLAIM");
        office.done(
                "2024-11-24T10:00", CLERK, "correctPosting", Map.of("run", "A-2024", "person", "P1", "right", "P4"));
        office.done("2024-11-24T11:00", CLERK, "answerClaim", Map.of("run", "A-2024", "corrected", true));
        assertThat(waitsFor("2024-11-24T12:00")).doesNotContain("REFUND_CLAIM");
        assertThat(office.text("SELECT CONCAT_WS(' ', state, answer IS NOT NULL) FROM rp_subsidy_refund_claim"))
                .isEqualTo("CORRECTED 1");
    }

    private static String waitsFor(String at) {
        return office.server()
                .ask("agenda", CLERK, Map.of("at", at, "do", "agenda", "with", Map.of()))
                .toString();
    }

    @Test
    void other_counties_and_other_duties_issue_nothing_and_get_nothing() throws Exception {
        JsonArray elsewhere = office.act(
                "2024-11-22T09:00", "countyClerkHN", "issuePostingFile", Map.of("place", COUNTY, "year", 2024));
        JsonArray town = office.act(
                "2024-11-22T09:00", "townClerkJX", "issuePostingFile", Map.of("place", COUNTY, "year", 2024));
        issue("2024-11-22T10:00", CLERK);

        assertThat(elsewhere.getBoolean(0)).isFalse();
        assertThat(elsewhere.getString(1)).contains("X_SCOPE");
        assertThat(town.getBoolean(0)).isFalse();
        assertThat(fetch("countyClerkHN", "BOOK").statusCode()).isEqualTo(404);
        assertThat(fetch("townClerkJX", "BOOK").statusCode()).isIn(403, 404);
    }

    private static void issue(String at, String user) {
        office.done(at, user, "issuePostingFile", Map.of("place", COUNTY, "year", 2024));
    }

    /** The newest file. */
    private static HttpResponse<byte[]> fetch(String user, String form) throws SQLException {
        return Visitor.signIn(office.server().county().address(), user, PASSWORD)
                .send(
                        "subsidy/form?form=" + form + "&posting=" + office.text("SELECT MAX(id) FROM rp_posting_file"),
                        HttpRequest.Builder::GET,
                        BodyHandlers.ofByteArray());
    }

    private static List<Row> rows(byte[] content) throws IOException {
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(content))) {
            return book.getFirstSheet().read();
        }
    }

    private static List<String> texts(Row row) {
        return row.stream().map(cell -> cell == null ? "" : cell.getText()).toList();
    }

    private static String cell(Row row, List<String> header, String name) {
        Cell cell = row.getCell(header.indexOf(name));
        return cell == null ? "" : cell.getText();
    }
}

package org.residentpension.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.residentpension.it.scenario.TaxMachine.HEADER;
import static org.residentpension.it.scenario.TaxMachine.filled;

import jakarta.json.JsonArray;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A notice goes out to the tax bureau as a file and comes back filled in. */
@ExtendWith(TaxMachines.class)
class ReceiptFileIT {

    private final TaxMachine machine;
    private final TaxNotice notice;

    ReceiptFileIT(TaxNotice issued) {
        machine = issued.machine();
        notice = issued;
    }

    @Test
    void a_notice_goes_out_as_a_file_and_comes_back_filled_in_part_by_part() throws IOException {
        Map<String, String> file = noticeFile("taxJX");
        String first = filled(file.get("20.00"), "F-1", "成功", "");
        String rest = filled(file.get("80.00"), "F-2", "成功", "") + filled(file.get("50.00"), "F-2", "退回", "证件号码不符");

        JsonArray part = machine.bringIn("taxJX", first);
        assertThat(part.getBoolean(0)).as(part.toString()).isTrue();
        assertThat(notice.state()).isEqualTo("PARTIALLY_PAID 20.00 0.00");
        JsonArray whole = machine.bringIn("countyClerkJX", first + rest);
        assertThat(whole.getBoolean(0)).as(whole.toString()).isTrue();
        JsonArray again = machine.bringIn("taxJX", first + rest);

        assertThat(again.getBoolean(0)).as("R-IDEM " + again).isTrue();
        assertThat(notice.state()).isEqualTo("PAID 100.00 50.00");
        assertThat(notice.told().getJsonArray("receipts")).hasSize(2);
    }

    @Test
    void several_receipts_of_a_run_in_one_file_are_one_step_of_it_and_a_line_of_the_audit_trail_each()
            throws IOException, SQLException {
        Map<String, String> file = noticeFile("taxJX");

        JsonArray whole = machine.bringIn(
                "taxJX",
                filled(file.get("20.00"), "F-14", "退回", "证件号码不符")
                        + filled(file.get("80.00"), "F-15", "成功", "")
                        + filled(file.get("50.00"), "F-16", "成功", ""));

        assertThat(whole.getBoolean(0)).as(whole.toString()).isTrue();
        assertThat(notice.state()).isEqualTo("PAID 130.00 20.00");
        assertThat(machine.office()
                        .text("SELECT GROUP_CONCAT(CONCAT_WS(' ', from_state, to_state, line_count, total, note))"
                                + " FROM rp_subsidy_run_step WHERE action = 'RECORD_RECEIPT'"))
                .isEqualTo("NOTICE_ISSUED PAID 2 130.00 回执 3 张");
        assertThat(machine.office()
                        .text("SELECT GROUP_CONCAT(after_state ORDER BY id) FROM rp_audit"
                                + " WHERE event = 'RUN_RECORD_RECEIPT' AND user_name = 'SYSTEM' AND subject ="
                                + " (SELECT CONCAT('rp_subsidy_run:', id) FROM rp_subsidy_run)"))
                .isEqualTo("PARTIALLY_PAID; 0.00,PARTIALLY_PAID; 80.00,PAID; 50.00");
    }

    @Test
    void a_payment_without_detail_comes_in_as_one_row() throws IOException {
        String row = "%s,2024,,,集体补助,150.00,F-3,2024-11-08,成功,\n".formatted(notice.number());

        JsonArray whole = machine.bringIn("taxJX", row);

        assertThat(whole.getBoolean(0)).as(whole.toString()).isTrue();
        assertThat(notice.state()).isEqualTo("PAID 150.00 0.00");
    }

    @Test
    void a_number_in_other_letters_is_the_same_notice() throws IOException {
        Map<String, String> file = noticeFile("taxJX");
        String small = notice.number().toLowerCase();
        assertThat(small).isNotEqualTo(notice.number());
        String first = filled(file.get("20.00"), "F-10", "退回", "证件号码不符");
        String again = filled(file.get("20.00"), "F-11", "退回", "证件号码不符").replace(notice.number(), small);

        JsonArray twice = machine.bringIn("taxJX", first + again);

        assertThat(twice.toString()).contains("N_TWICE");
        assertThat(notice.state()).isEqualTo("ISSUED 0.00 0.00");
        JsonArray once = machine.bringIn(
                "taxJX",
                first
                        + filled(file.get("80.00"), "F-10", "成功", "").replace(notice.number(), small)
                        + filled(file.get("50.00"), "F-12", "成功", "").replace(notice.number(), small));
        assertThat(once.getBoolean(0)).as(once.toString()).isTrue();
        assertThat(notice.state()).isEqualTo("PAID 130.00 20.00");
    }

    @Test
    void everything_that_is_wrong_with_a_file_of_receipts_is_told_at_once_and_nothing_is_recorded() throws IOException {
        Map<String, String> file = noticeFile("taxJX");
        String csv = filled(file.get("20.00"), "F-4", "成功", "")
                + filled(file.get("80.00"), "F-4", "成功", "").replace(",80.00,", ",79.00,")
                + filled(file.get("50.00"), "F-4", "退回", "")
                + filled(file.get("50.00"), "F-4", "冲正", "")
                + filled(file.get("50.00"), "F-4", "成功", "").replace(notice.number(), "TZ-0")
                + filled(file.get("50.00"), "F-4", "成功", "").replace("集体补助", "个人缴费")
                + filled(file.get("50.00"), "F-4", "成功", "").replace("2024-11-08", "2024-11-09");

        JsonArray answer = machine.bringIn("taxJX", csv);

        assertThat(answer.getBoolean(0)).isFalse();
        assertThat(answer.toString())
                .contains("N_AMOUNT", "N_REASON", "N_REVERSAL", "N_NOTICE", "N_ITEM", "N_FUTURE")
                .doesNotContain("N_TWICE");
        assertThat(notice.state()).isEqualTo("ISSUED 0.00 0.00");
        machine.bringIn("taxJX", filled(file.get("20.00"), "F-5", "成功", ""));
        assertThat(machine.bringIn("taxJX", filled(file.get("80.00"), "F-5", "成功", ""))
                        .toString())
                .contains("C_DUPLICATE_RECEIPT");
        assertThat(machine.bringIn("taxJX", filled(file.get("20.00"), "F-6", "成功", ""))
                        .toString())
                .contains("N_SETTLED");
        assertThat(notice.state()).isEqualTo("PARTIALLY_PAID 20.00 0.00");
    }

    @Test
    void what_is_wrong_beside_the_notice_is_shown_with_what_the_file_has_there() throws IOException, SQLException {
        Map<String, String> file = noticeFile("taxJX");
        String named = notice.number() + ",";
        String csv = HEADER.replace("通知单号,", "通知单号,校验码,")
                + filled(file.get("20.00"), "F-17", "成功", "").replace(named, named + "DEADBEEF,")
                + filled(file.get("80.00"), "F-17", "成功", "")
                        .replace(named, named + notice.hash() + ",")
                        .replace(",80.00,", ",79.00,")
                + filled(file.get("50.00"), "F-17", "成功", "").replace(named, "TZ-0,,");

        JsonArray answer = machine.bringInFile("taxJX", csv);

        assertThat(answer.toString()).contains("N_HASH", "N_AMOUNT", "N_NOTICE");
        String id = machine.office().text("SELECT MAX(id) FROM rp_sheet_import");
        String page = new String(
                machine.paper("taxJX", "contribution/import?id=" + id).body(), StandardCharsets.UTF_8);
        assertThat(page).contains("DEADBEEF", "79.00", "TZ-0");
    }

    @Test
    void a_number_or_check_code_that_no_notice_can_have_is_told_with_its_row() throws IOException {
        Map<String, String> file = noticeFile("taxJX");
        String csv = HEADER.replace("通知单号,", "通知单号,校验码,")
                + filled(file.get("20.00"), "F-13", "成功", "").replace(notice.number(), "T".repeat(81) + ",")
                + filled(file.get("80.00"), "F-13", "成功", "")
                        .replace(notice.number(), notice.number() + "," + "0".repeat(41))
                + filled(file.get("50.00"), "F-13", "成功", "")
                        .replace(notice.number(), notice.number() + "," + notice.hash());

        JsonArray answer = machine.bringInFile("taxJX", csv);

        assertThat(answer.getBoolean(0)).isFalse();
        assertThat(answer.toString()).contains("N_NOTICE", "N_HASH");
        assertThat(notice.state()).isEqualTo("ISSUED 0.00 0.00");
    }

    @Test
    void nobody_else_brings_in_receipts_and_whole_numbers_go_to_nobody_else() throws IOException {
        String row = filled(noticeFile("countyReviewerJX").get("20.00"), "F-7", "成功", "");

        assertThat(machine.bringIn("countyReviewerJX", row).toString()).contains("X_S");
        assertThat(machine.bringIn("townClerkJX", row).toString()).contains("X_S");
        assertThat(machine.bringIn("taxHN", row).toString()).contains("X_SCOPE");
        assertThat(paper("NOTICE_TEXT", "townClerkJX").statusCode()).isEqualTo(404);
        assertThat(paper("NOTICE_BOOK", "leadA").statusCode()).isEqualTo(404);
        assertThat(notice.state()).isEqualTo("ISSUED 0.00 0.00");
    }

    /** What the bureau gets, by amount: number of the notice, year, identity number, name, item and amount. */
    private Map<String, String> noticeFile(String user) throws IOException {
        HttpResponse<byte[]> book = paper("NOTICE_BOOK", user);
        assertThat(book.statusCode()).isEqualTo(200);
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(book.body()))) {
            assertThat(workbook.getFirstSheet().read().toString()).contains("集体补助缴费通知单明细", "合计 3 条", "150");
        }
        String text = new String(paper("NOTICE_TEXT", user).body(), StandardCharsets.UTF_8);
        Map<String, String> rows = new HashMap<>();
        for (String line : text.split("\r?\n")) {
            String[] cells = line.split(",");
            if (cells.length > 7 && cells[0].matches("\\d+")) {
                assertThat(cells[4]).matches("\\d{17}[\\dX]");
                rows.put(cells[7], String.join(",", cells[1], cells[3], cells[4], cells[5], cells[6], cells[7]));
            }
        }
        assertThat(rows).containsOnlyKeys("20.00", "80.00", "50.00");
        return rows;
    }

    private HttpResponse<byte[]> paper(String form, String user) {
        return machine.paper(user, "subsidy/form?form=%s&run=%s&part=%s".formatted(form, notice.run(), notice.id()));
    }
}

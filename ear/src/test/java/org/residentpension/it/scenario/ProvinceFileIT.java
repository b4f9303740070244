package org.residentpension.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.residentpension.launcher.Visitor;

/** A county whose runs rest on the provincial system's file: what comes in with it, what waits for a clerk, and what is frozen. */
class ProvinceFileIT {

    private static final String PASSWORD = "Province-2024-province";
    private static final String TOWN = "360222103000";
    private static final String TOWN_CLERK = "townClerkJX";
    private static final String CLERK = "countyClerkJX";
    private static final String OTHER_CLERK = "countyClerk2JX";
    private static final String NEIGHBOUR = "townClerkXH";
    private static final String NOW = "2024-10-14T10:00";
    private static final String LATER = "2024-10-14T15:00";

    private static final String EVERYTHING = "SELECT CONCAT_WS('/', (SELECT COUNT(*) FROM rp_contribution_record),"
            + " (SELECT COUNT(*) FROM rp_account_entry), (SELECT SUM(amount) FROM rp_account_entry),"
            + " (SELECT COUNT(*) FROM rp_journal))";

    private static PlayedOffice office;

    @BeforeAll
    static void start() throws IOException {
        office = new PlayedOffice("province");
    }

    @AfterAll
    static void stop() {
        office.close();
    }

    /** Two payments are on record here; P2 has paid where we do not know it. */
    @BeforeEach
    void open() {
        office.begin(
                Map.of(
                        "region",
                        "REG-JX",
                        "parameters",
                        Map.of("extractSource", "PROVINCIAL_FILE"),
                        "schemes",
                        List.of("SCH-A"),
                        "users",
                        Map.of(NEIGHBOUR, Map.of("role", "TOWNSHIP_CLERK", "scope", "360222104000")),
                        "persons",
                        Map.of("P1", PlayedOffice.paid("300.00"), "P2", Map.of(), "P3", PlayedOffice.paid("500.00"))),
                "2024-10-14T08:00");
        office.done("2024-10-14T09:00", null, "advance", Map.of("run", "A-2024", "to", "OPENED"));
    }

    @Test
    void without_the_file_of_the_village_nothing_is_extracted() {
        assertThat(office.refusal(LATER, TOWN_CLERK, "extract", Map.of("run", "A-2024")))
                .contains("X_PROVINCE_FILE");
    }

    @Test
    void S2_39_what_the_province_knows_is_taken_over_and_the_extract_names_its_file() throws Exception {
        file(TOWN_CLERK, row("P1", "300.00"), row("P2", "1000.00"), row("P3", "500.00"));

        assertThat(office.text("SELECT CONCAT_WS(' ', origin, kind, amount, DATE(paid_at)) FROM rp_contribution_record"
                        + " WHERE origin = 'PROVINCE'"))
                .isEqualTo("PROVINCE NORMAL 1000.00 2024-05-10");
        assertThat(office.text(
                        "SELECT CONCAT_WS(' ', j.kind, l.ledger, l.amount) FROM rp_journal j JOIN rp_journal_leg l"
                                + " ON l.journal_id = j.id WHERE j.kind = 'PROVINCE'"))
                .isEqualTo("PROVINCE TAKEOVER -1000.00");
        assertThat(office.text("SELECT GROUP_CONCAT(person_no ORDER BY person_no) FROM rp_province_number"))
                .isEqualTo("N1,N2,N3");
        office.done(LATER, TOWN_CLERK, "extract", Map.of("run", "A-2024"));
        office.done("2024-10-14T16:00", TOWN_CLERK, "calculate", Map.of("run", "A-2024"));
        assertThat(office.text(
                        "SELECT CONCAT_WS(' ', x.source_system, x.row_count, x.own_amount, t.row_count, t.own_amount,"
                                + " t.import_id = i.id) FROM rp_subsidy_extract x JOIN rp_province_statement t ON t.id = x.statement_id"
                                + " JOIN rp_sheet_import i ON i.kind = 'PROVINCE_EXTRACT'"))
                .isEqualTo("PROVINCIAL_SYSTEM 3 1800.00 3 1800.00 1");
        assertThat(office.text("SELECT CONCAT_WS(' ', line_count, total) FROM rp_subsidy_run"))
                .isEqualTo("3 150.00");
    }

    @Test
    void R_IDEM_the_same_file_twice_changes_nothing_and_asks_nothing_twice() throws Exception {
        Map<String, Object>[] rows = rows(row("P1", "600.00"), row("P2", "1000.00"), row("P3", "500.00"));
        file(CLERK, rows);
        decide(OTHER_CLERK, "OWN", "KEEP_OURS");
        String before = office.text(EVERYTHING);

        file(CLERK, rows);

        assertThat(office.text(EVERYTHING)).isEqualTo(before);
        assertThat(
                        office.text(
                                "SELECT CONCAT_WS(' ', added_count, same_count, added_amount) FROM rp_sheet_import ORDER BY id DESC LIMIT 1"))
                .isEqualTo("0 3 0.00");
        office.done(LATER, TOWN_CLERK, "extract", Map.of("run", "A-2024"));
    }

    @Test
    void what_differs_changes_nothing_on_record_and_holds_the_extract_until_somebody_else_has_decided()
            throws Exception {
        String before = office.text(EVERYTHING);
        file(CLERK, row("P1", "600.00"), Map.of("idNumber", "360299199001011234", "own", "300.00"));

        assertThat(office.text(EVERYTHING)).isEqualTo(before);
        assertThat(office.text(
                        "SELECT GROUP_CONCAT(CONCAT_WS(' ', kind, ours, theirs) ORDER BY kind, ours SEPARATOR '; ')"
                                + " FROM rp_province_difference"))
                .isEqualTo("MISSING ACTIVE ; MISSING ACTIVE ; OWN 300.00 600.00; UNKNOWN_PERSON  300.00");
        assertThat(office.refusal(LATER, TOWN_CLERK, "extract", Map.of("run", "A-2024")))
                .contains("X_PROVINCE_DIFFERENCES");
        assertThat(office.refusal(LATER, CLERK, "decideDifferences", Map.of("decision", "STAY_OUT")))
                .contains("X_SOD");
        assertThat(office.refusal(LATER, OTHER_CLERK, "decideDifferences", Map.of("decision", "KEEP_OURS")))
                .contains("X_PROVINCE_NOTHING_OF_OURS");
        decide(OTHER_CLERK, "OWN", "KEEP_OURS");
        decide(OTHER_CLERK, "UNKNOWN_PERSON", "STAY_OUT");
        assertThat(office.refusal(LATER, TOWN_CLERK, "extract", Map.of("run", "A-2024")))
                .contains("X_PROVINCE_DIFFERENCES");
        decide(TOWN_CLERK, "MISSING", "STAY_OUT");

        office.done(LATER, TOWN_CLERK, "extract", Map.of("run", "A-2024"));

        assertThat(
                        office.text(
                                "SELECT GROUP_CONCAT(p.name) FROM rp_subsidy_extract_row x JOIN rp_person p ON p.id = x.person_id"))
                .isEqualTo(office.text(
                        "SELECT name FROM rp_person WHERE id = (SELECT person_id FROM rp_contribution_record"
                                + " WHERE amount = 300)"));
        assertThat(office.text(EVERYTHING)).isEqualTo(before);
    }

    @Test
    void R_CAP_1_a_subsidy_that_the_province_has_registered_takes_from_the_headroom_once() throws Exception {
        Map<String, Object>[] rows =
                rows(row("P1", "300.00"), row("P2", "1000.00", "5950.00"), row("P3", "500.00", "0.00"));
        file(TOWN_CLERK, rows);
        file(TOWN_CLERK, rows);
        office.done(LATER, TOWN_CLERK, "extract", Map.of("run", "A-2024"));
        office.done("2024-10-14T16:00", TOWN_CLERK, "calculate", Map.of("run", "A-2024"));

        assertThat(office.text("SELECT SUM(amount) FROM rp_account_entry WHERE source = 'COLLECTIVE'"))
                .isEqualTo("5950.00");
        assertThat(office.text(
                        "SELECT CONCAT_WS(' ', computed, payable, reasons) FROM rp_subsidy_line WHERE computed = 80"))
                .isEqualTo("80.00 50.00 S_CAPPED");
        assertThat(office.text("SELECT total FROM rp_subsidy_run")).isEqualTo("120.00");
    }

    @Test
    void R_CAP_1_what_was_posted_here_and_told_to_the_province_is_no_opening_balance() throws Exception {
        file(TOWN_CLERK, row("P1", "300.00"), row("P2", "1000.00"), row("P3", "500.00"));
        office.done("2024-11-21T10:00", null, "advance", Map.of("run", "A-2024", "to", "POSTED"));
        String before = office.text(EVERYTHING);

        office.act(
                "2024-11-25T10:00",
                TOWN_CLERK,
                "importProvinceFile",
                with(row("P1", "300.00", "20.00"), row("P2", "1000.00", "80.00"), row("P3", "500.00", "50.00")));

        assertThat(office.text(EVERYTHING)).isEqualTo(before);
        assertThat(office.text(
                        "SELECT differences.n FROM (SELECT COUNT(*) n FROM rp_province_difference WHERE statement_id ="
                                + " (SELECT MAX(id) FROM rp_province_statement)) differences"))
                .isEqualTo("0");
    }

    @Test
    void money_that_went_back_to_its_payer_does_not_come_in_again_with_an_older_file() throws Exception {
        office.done(
                "2024-10-14T09:30", "countyReviewerJX", "refundPayment", Map.of("person", "P1", "amount", "300.00"));
        String before = office.text(EVERYTHING);

        file(TOWN_CLERK, row("P1", "300.00"), row("P2", "0.00"), row("P3", "500.00"));

        assertThat(office.text(EVERYTHING)).isEqualTo(before);
        assertThat(office.text("SELECT GROUP_CONCAT(CONCAT_WS(' ', kind, ours, theirs)) FROM rp_province_difference"))
                .isEqualTo("OWN 0.00 300.00");
    }

    @Test
    void a_neighbour_township_may_neither_bring_in_nor_decide() throws Exception {
        assertThat(office.refusal(NOW, NEIGHBOUR, "importProvinceFile", with(row("P1", "300.00"))))
                .contains("X_SCOPE");
        file(CLERK, row("P1", "600.00"), row("P2", "1000.00"), row("P3", "500.00"));

        assertThat(office.refusal(LATER, NEIGHBOUR, "decideDifferences", Map.of("decision", "STAY_OUT")))
                .contains("X_SCOPE");
        JsonArray foreign = office.act(
                LATER,
                NEIGHBOUR,
                "importProvinceFile",
                Map.of("place", "360222104000", "year", 2024, "rows", List.of(row("P1", "300.00"))));
        assertThat(foreign.getBoolean(0)).isFalse();
        assertThat(foreign.toString()).contains("V_ELSEWHERE");
    }

    @Test
    void everything_that_is_wrong_with_a_file_is_told_at_once_and_nothing_of_it_is_kept() throws Exception {
        String before = office.text(EVERYTHING);
        Map<String, Object> early = Map.of("person", "P2", "own", "1000.00", "paidOn", "2023-05-10");
        Map<String, Object> nowhere = Map.of("person", "P1", "own", "300.00", "village", "360222104200");

        JsonArray answer = office.act(
                NOW,
                TOWN_CLERK,
                "importProvinceFile",
                Map.of(
                        "place",
                        TOWN,
                        "year",
                        2024,
                        "rows",
                        List.of(nowhere, early, row("P3", "500.00"), row("P3", "500.00"))));

        assertThat(answer.getBoolean(0)).isFalse();
        assertThat(answer.toString()).contains("V_ELSEWHERE", "V_EARLY", "V_TWICE");
        assertThat(office.text(EVERYTHING)).isEqualTo(before);
        assertThat(office.text("SELECT COUNT(*) FROM rp_province_statement")).isEqualTo("0");
        assertThat(office.text("SELECT COUNT(*) FROM rp_staged_province")).isEqualTo("0");
    }

    @Test
    void R_SEC_5_a_closing_row_that_does_not_add_up_refuses_the_file() throws Exception {
        JsonArray answer = office.act(
                NOW,
                TOWN_CLERK,
                "importProvinceFile",
                Map.of("place", TOWN, "year", 2024, "total", "900.00", "rows", List.of(row("P1", "300.00"))));

        assertThat(answer.getBoolean(0)).isFalse();
        assertThat(answer.toString()).contains("F_TRAILER_SUM");
        assertThat(office.text("SELECT COUNT(*) FROM rp_province_statement")).isEqualTo("0");
    }

    @Test
    void S2_39_a_village_without_an_effective_scheme_is_named_and_passed_over() throws Exception {
        String before = office.text(EVERYTHING);

        file(CLERK, Map.of("person", "P2", "own", "1000.00", "village", "B"));

        assertThat(
                        office.text(
                                "SELECT CONCAT_WS(' ', division_code, skipped, row_count, taken_count) FROM rp_province_statement"))
                .isEqualTo("360222103202 1 1 0");
        assertThat(office.text(EVERYTHING)).isEqualTo(before);
        assertThat(office.refusal(LATER, TOWN_CLERK, "extract", Map.of("run", "A-2024")))
                .contains("X_PROVINCE_FILE");
    }

    @Test
    void a_record_that_changes_after_the_comparison_opens_it_again() throws Exception {
        file(CLERK, row("P1", "300.00"), row("P2", "1000.00"), row("P3", "500.00"));
        asOwner(
                "UPDATE rp_enrollment SET state = 'PAUSED' WHERE person_id = (SELECT person_id FROM rp_contribution_record"
                        + " WHERE amount = 300)");
        asOwner(
                "UPDATE rp_person SET name_key = 'somebody else' WHERE id = (SELECT person_id FROM rp_contribution_record"
                        + " WHERE amount = 300)");

        assertThat(office.refusal(LATER, TOWN_CLERK, "extract", Map.of("run", "A-2024")))
                .contains("X_PROVINCE_DIFFERENCES");
        office.done("2024-10-14T15:30", CLERK, "decideDifferences", Map.of());
        assertThat(office.text("SELECT kind FROM rp_province_difference")).isEqualTo("NAME");
    }

    @Test
    void the_difference_list_is_taken_away_as_a_workbook() throws Exception {
        file(CLERK, row("P1", "600.00"), row("P2", "1000.00"), row("P3", "500.00"));
        office.server().ask("password", TOWN_CLERK, Map.of("password", PASSWORD));

        byte[] book = Visitor.signIn(office.server().county().address(), TOWN_CLERK, PASSWORD)
                .send(
                        "subsidy/form?province=" + office.text("SELECT MAX(id) FROM rp_province_statement"),
                        HttpRequest.Builder::GET,
                        BodyHandlers.ofByteArray())
                .body();

        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(book))) {
            assertThat(workbook.getFirstSheet().read().toString()).contains("个人缴费金额不一致", "300.00", "600.00", "差异：1 条");
        }
    }

    @SafeVarargs
    private static void file(String user, Map<String, Object>... rows) {
        office.done(NOW, user, "importProvinceFile", with(rows));
    }

    @SafeVarargs
    private static Map<String, Object> with(Map<String, Object>... rows) {
        return Map.of("place", TOWN, "year", 2024, "rows", List.of(rows));
    }

    @SafeVarargs
    private static Map<String, Object>[] rows(Map<String, Object>... rows) {
        return rows;
    }

    private static Map<String, Object> row(String person, String own) {
        return Map.of("person", person, "own", own);
    }

    private static Map<String, Object> row(String person, String own, String collective) {
        return Map.of("person", person, "own", own, "collective", collective);
    }

    private static void decide(String user, String kind, String decision) {
        office.done(LATER, user, "decideDifferences", Map.of("kind", kind, "decision", decision));
    }

    private static void asOwner(String sql) throws SQLException {
        try (Connection connection = office.store().owner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.residentpension.launcher.County;
import org.residentpension.launcher.Visitor;

/** Writing through the machine view with a session: once for each key, and never for another's division. */
@OnDemonstration
class MachineWriteIT {

    /** Says nothing that is not set already, so that the demonstration stays as it is. */
    private static final String SAME_TARGETS = "行政区划代码,年度,指标,任务数\n431224124,2023,提档补差人数,64\n";

    private static final String UPLOAD = "api/v1/imports?kind=TARGETS&division=%s&year=2023&fileName=targets.csv";

    private static County county;
    private static Visitor administrator;

    @BeforeAll
    static void meet(County demonstration) {
        county = demonstration;
        administrator = visitor("COUNTY_ADMIN");
    }

    @Test
    void the_same_key_with_the_same_body_gets_the_first_answer() throws SQLException {
        String key = UUID.randomUUID().toString();

        HttpResponse<String> first = upload(key, SAME_TARGETS);
        long imports = imports();
        HttpResponse<String> second = upload(key, SAME_TARGETS);

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(second.statusCode()).isEqualTo(202);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(imports()).isEqualTo(imports);
    }

    @Test
    void the_same_key_with_another_body_is_a_conflict() {
        String key = UUID.randomUUID().toString();

        upload(key, SAME_TARGETS);

        assertThat(upload(key, SAME_TARGETS + "\n").statusCode()).isEqualTo(409);
    }

    @Test
    void eight_at_once_with_one_key_make_one_import() throws Exception {
        String key = UUID.randomUUID().toString();
        long before = imports();
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<String> upload = () -> upload(key, SAME_TARGETS).body();
            List<Future<String>> answers =
                    threads.invokeAll(Stream.generate(() -> upload).limit(8).toList());

            String first = answers.get(0).get();
            for (Future<String> answer : answers) {
                assertThat(answer.get()).isEqualTo(first);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(imports()).isEqualTo(before + 1);
    }

    @Test
    void a_write_that_was_refused_leaves_its_key_unused() {
        String key = UUID.randomUUID().toString();

        HttpResponse<String> outside = administrator.post(UPLOAD.formatted("360222"), key, text(SAME_TARGETS));
        HttpResponse<String> inside = upload(key, SAME_TARGETS);

        assertThat(outside.statusCode()).isEqualTo(404);
        assertThat(inside.statusCode()).isEqualTo(202);
    }

    @Test
    void a_role_without_the_right_uploads_nothing() {
        HttpResponse<String> answer = visitor("TOWNSHIP_LEADER")
                .post(UPLOAD.formatted("431224124"), UUID.randomUUID().toString(), text(SAME_TARGETS));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("X_SOD");
    }

    @Test
    void only_a_roster_is_checked_by_the_township() throws SQLException {
        long targets = Rows.count(county, "SELECT MIN(id) FROM rp_sheet_import WHERE kind = 'TARGETS'");

        HttpResponse<String> answer = visitor("TOWNSHIP_CLERK")
                .post(
                        "api/v1/imports/" + targets + "/township-check",
                        UUID.randomUUID().toString(),
                        BodyPublishers.noBody());

        assertThat(answer.statusCode()).isEqualTo(409);
    }

    @Test
    void persons_come_masked_and_page_by_page() {
        Visitor clerk = visitor("TOWNSHIP_CLERK");

        String first = clerk.get("api/v1/persons?limit=2&division=431224124200").body();
        String next = first.replaceAll(".*\"next\":(\\d+).*", "$1");
        String second = clerk.get("api/v1/persons?limit=2&division=431224124200&after=" + next)
                .body();

        assertThat(first).containsPattern("\"idNumber\":\"\\d{6}\\*{8}\\d{3}[\\dX]\"");
        assertThat(first + second).doesNotContainPattern("\"\\d{17}[\\dX]\"");
        assertThat(second).doesNotContain("\"id\":" + next + ",");
    }

    @Test
    void a_village_assistant_opens_no_account_of_another_village() throws SQLException {
        long stranger = Rows.count(county, "SELECT MIN(id) FROM rp_person WHERE division_code = '431224124201'");
        Visitor assistant = visitor("VILLAGE_ASSISTANT");

        HttpResponse<String> answer = assistant.get("api/v1/persons/" + stranger + "/account");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("X_SCOPE");
        assertThat(Rows.count(
                        county,
                        "SELECT COUNT(*) FROM rp_audit WHERE event = 'ACCESS_REFUSED' AND subject = 'rp_person:"
                                + stranger + "'"))
                .isPositive();
    }

    @Test
    void whoever_opens_an_account_is_on_record_as_on_the_page() throws SQLException {
        long person = Rows.count(county, "SELECT MIN(person_id) FROM rp_account_entry");
        String views = "SELECT COUNT(*) FROM rp_audit WHERE event = 'PERSON_VIEW' AND outcome = 'DONE'"
                + " AND user_name LIKE '%township.clerk' AND subject = 'rp_person:" + person + "'";
        long before = Rows.count(county, views);

        visitor("TOWNSHIP_CLERK").get("api/v1/persons/" + person + "/account");

        assertThat(Rows.count(county, views)).isEqualTo(before + 1);
    }

    @Test
    void an_account_adds_up() throws SQLException {
        long person = Rows.count(county, "SELECT MIN(person_id) FROM rp_account_entry");
        String balance = "\"balance\":\"%d.00\""
                .formatted(Rows.count(
                        county, "SELECT CAST(SUM(amount) AS INT) FROM rp_account_entry WHERE person_id = " + person));

        assertThat(visitor("TOWNSHIP_CLERK")
                        .get("api/v1/persons/" + person + "/account")
                        .body())
                .contains(balance, "\"source\":\"MATCHING\"", "\"reversalOf\":null");
    }

    @Test
    void the_days_of_the_board_are_the_sums_of_its_events() throws SQLException {
        assertThat(
                        Rows.count(
                                county,
                                "SELECT COUNT(*) FROM (SELECT plan_year, division_code, occurred_on FROM (SELECT plan_year,"
                                        + " division_code, occurred_on, contributors, own_amount, matching_county FROM rp_progress_day"
                                        + " UNION ALL SELECT plan_year, division_code, occurred_on, -contributors, -own_amount,"
                                        + " -matching_county FROM rp_progress_event) both_sides GROUP BY 1, 2, 3"
                                        + " HAVING SUM(contributors) <> 0 OR SUM(own_amount) <> 0 OR SUM(matching_county) <> 0) apart"))
                .isZero();
    }

    private static HttpResponse<String> upload(String key, String content) {
        return administrator.post(UPLOAD.formatted("431224124"), key, text(content));
    }

    private static HttpRequest.BodyPublisher text(String content) {
        return BodyPublishers.ofString(content);
    }

    private static Visitor visitor(String role) {
        return Visitor.signIn(
                county.address(), county.demonstrationUser(role, "431224"), county.demonstrationPassword());
    }

    private static long imports() throws SQLException {
        return Rows.count(county, "SELECT COUNT(*) FROM rp_sheet_import WHERE kind = 'TARGETS'");
    }
}

package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.residentpension.launcher.County;

/** The golden town as a program of the statistics office sees it, and every way in which it is refused. */
@OnDemonstration
class MachineViewIT {

    private static final String TOWN = "v1/progress?division=431224124&year=2023";

    private static County county;
    private static Machine statistics;

    @BeforeAll
    static void meet(County demonstration) {
        county = demonstration;
        statistics = Machine.statistics(county, "431224");
    }

    @Test
    void the_town_of_the_demonstration_has_its_golden_figures() {
        JsonObject town = statistics.get(TOWN + "&asOf=2023-12-31").json();

        assertThat(town.getJsonObject("target"))
                .hasToString("{\"contributorCount\":8326,\"contributionAmount\":\"2000000.00\",\"topUpCount\":64,"
                        + "\"newFirstPayer\":30,\"newFlexibleEmployeePension\":40}");
        assertThat(town.getJsonObject("actual"))
                .hasToString("{\"contributorCount\":8326,\"contributionAmount\":\"1935600.00\","
                        + "\"sponsoredAmount\":\"64400.00\",\"topUpCount\":64,\"newFirstPayer\":30,"
                        + "\"newFlexibleEmployeePension\":40,\"matching\":{\"total\":\"266460.00\",\"central\":\"0.00\","
                        + "\"provincial\":\"159876.00\",\"municipal\":\"26646.00\",\"county\":\"79938.00\"}}");
        assertThat(town.getJsonObject("rate").getString("contributionAmount")).isEqualTo("96.78");
    }

    @Test
    void its_fourteen_villages_add_up_to_it() {
        JsonObject town = statistics.get(TOWN).json();

        assertThat(town.getJsonArray("parts")).hasSize(14);
        assertThat(town.getJsonArray("parts").stream()
                        .mapToInt(part ->
                                part.asJsonObject().getJsonObject("target").getInt("contributorCount"))
                        .sum())
                .isEqualTo(8326);
        assertThat(town.getJsonArray("parts").stream()
                        .mapToInt(part ->
                                part.asJsonObject().getJsonObject("actual").getInt("contributorCount"))
                        .sum())
                .isEqualTo(8326);
    }

    @Test
    void an_earlier_day_shows_what_was_paid_until_then() {
        JsonObject before = statistics.get(TOWN + "&asOf=2023-07-19").json();

        assertThat(before.getJsonObject("actual").getString("contributionAmount"))
                .isEqualTo("0.00");
    }

    @ParameterizedTest
    @ValueSource(strings = {"431224", "431224124", "431224124000", "431224124200"})
    void a_division_may_be_given_at_the_length_of_its_level(String code) {
        assertThat(statistics
                        .get("v1/progress?year=2023&division=" + code)
                        .json()
                        .getString("division"))
                .startsWith(code)
                .hasSize(12);
    }

    @ParameterizedTest
    @ValueSource(strings = {TOWN, "v1/imports/1", "v1/persons", "v1/nothing", "nothing"})
    void without_credentials_there_is_a_problem_and_no_way_to_a_page(String path) {
        Machine.Answer answer = Machine.nobody(county).get(path);

        assertProblem(answer, 401, "A_SIGN_IN");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Basic ");
        assertThat(answer.header("Location")).isEmpty();
    }

    @Test
    void a_person_does_not_come_with_a_password_like_a_program() {
        Machine person = Machine.named(
                county, county.demonstrationUser("TOWNSHIP_LEADER", "431224"), county.demonstrationPassword());

        assertProblem(person.get(TOWN), 401, "A_SIGN_IN");
    }

    @Test
    void another_county_looks_like_none_and_the_attempt_is_on_record() throws SQLException {
        long before = refusals();

        assertProblem(statistics.get("v1/progress?division=360222&year=2024"), 404, "X_SCOPE");
        assertThat(refusals()).isEqualTo(before + 1);
        assertProblem(statistics.get("v1/progress?division=999999&year=2024"), 404, "X_SCOPE");
        assertThat(refusals()).isEqualTo(before + 1);
    }

    @Test
    void a_service_without_the_right_is_told_so() {
        assertProblem(statistics.get("v1/persons"), 403, "X_SOD");
        assertProblem(statistics.get("v1/persons/1/account"), 403, "X_SOD");
    }

    @Test
    void missing_and_malformed_parameters_are_named_together() {
        assertThat(assertProblem(statistics.get("v1/progress?division=4312241&asOf=31.12.2023"), 400, "A_PARAMETER"))
                .contains("division", "year", "asOf");
    }

    @Test
    void an_address_that_does_not_exist_is_not_found() {
        assertProblem(statistics.get("v1/nothing"), 404, "X_SCOPE");
    }

    @Test
    void a_method_that_is_not_served_names_those_that_are() {
        Machine.Answer answer = statistics.send("DELETE", TOWN);

        assertProblem(answer, 405, "A_METHOD");
        assertThat(answer.header("Allow")).contains("GET", "HEAD");
    }

    @Test
    void a_page_cannot_be_had_here() {
        assertProblem(statistics.send("GET", TOWN, "Accept", "text/html"), 406, "A_NOT_ACCEPTABLE");
    }

    @Test
    void an_outage_gives_a_number_and_no_trace() throws SQLException {
        Rows.asOwner(county, "RENAME TABLE rp_progress_day TO rp_progress_away");
        try {
            Machine.Answer answer = statistics.get(TOWN);

            assertThat(assertProblem(answer, 500, "A_FAILURE"))
                    .contains(answer.json().getString("incident"))
                    .doesNotContain("rp_progress");
        } finally {
            Rows.asOwner(county, "RENAME TABLE rp_progress_away TO rp_progress_day");
        }
    }

    @Test
    void head_answers_like_get_without_a_body() {
        Machine.Answer answer = statistics.send("HEAD", TOWN);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.http().body()).isEmpty();
    }

    @Test
    void the_law_of_a_day_names_value_unit_source_and_beginning() {
        JsonObject law =
                statistics.get("v1/policy?division=431224124&date=2023-09-01").json();

        assertThat(law.getJsonArray("parameters").stream()
                        .map(line -> line.asJsonObject())
                        .filter(line -> line.getString("parameter").equals("matching-subsidy/200")))
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.getString("value")).startsWith("30");
                    assertThat(line.getString("unit")).isEqualTo("CNY/year");
                    assertThat(line.getString("source")).isNotBlank();
                    assertThat(line.getString("from")).isEqualTo("2023-01-01");
                });
    }

    @Test
    void everybody_may_read_what_the_machine_view_is() {
        Machine.Answer answer = Machine.nobody(county).get("openapi.json");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getString("openapi")).startsWith("3.");
    }

    /** @return its sentence */
    private static String assertProblem(Machine.Answer answer, int status, String code) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        JsonObject problem = answer.json();
        assertThat(problem.getInt("status")).isEqualTo(status);
        assertThat(problem.getString("code")).isEqualTo(code);
        assertThat(problem.getString("detail")).containsPattern("\\p{IsHan}").doesNotContain("Exception");
        return problem.getString("detail");
    }

    private static long refusals() throws SQLException {
        return Rows.count(
                county,
                "SELECT COUNT(*) FROM rp_audit WHERE event = 'ACCESS_REFUSED' AND code = 'X_SCOPE'"
                        + " AND user_name LIKE '%statistics.service'");
    }
}

package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.residentpension.it.MoneyCounty.Taken;

/** What a program learns about a refused file, and its decision about the good rows. */
@OnMoneyCounty
class ImportsApiIT {

    private MoneyCounty county;

    @BeforeEach
    void open(MoneyCounty started) {
        county = started;
    }

    @Test
    void errors_come_page_by_page_in_the_order_of_the_rows() {
        PaymentRows file = new PaymentRows();
        for (int i = 0; i < 210; i++) {
            file.paid(MoneyCounty.payer(i), "三百", "2023-09-01", "AA" + i);
        }

        List<JsonObject> issues =
                county.imports("TAX_LIAISON").issues(county.payments(file).id());

        assertThat(issues)
                .hasSize(210)
                .extracting(issue -> issue.getInt("row"))
                .isSorted()
                .doesNotHaveDuplicates();
        assertThat(issues.get(0).getString("column")).isEqualTo("金额");
        assertThat(issues.get(0).getString("value")).isEqualTo("三百");
    }

    @Test
    void R_SEC_2_whoever_may_not_see_whole_numbers_gets_them_masked() {
        Payer payer = county.payer();
        String wrong = payer.idNumber().substring(0, 17) + (payer.idNumber().endsWith("3") ? "4" : "3");
        long id = county.payments(new PaymentRows()
                        .line("B1,2023," + wrong + "," + payer.name() + ",个人缴费,正常,200,2023-09-01,2023-09-01,AB1,成功"))
                .id();

        assertThat(county.imports("TAX_LIAISON").issues(id).get(0).getString("value"))
                .isEqualTo(wrong);
        assertThat(county.imports("TOWNSHIP_LEADER").issues(id).get(0).getString("value"))
                .isEqualTo(wrong.substring(0, 6) + "********" + wrong.substring(14));
    }

    @Test
    void the_good_rows_are_taken_of_what_was_seen_and_of_nothing_later() {
        Taken refused = refused("AC");
        int seen = county.imports("TAX_LIAISON").state(refused.id()).getInt("version");

        HttpResponse<String> first = takeGoodRows("TAX_LIAISON", refused.id(), seen);
        county.await(refused.id());
        HttpResponse<String> second = takeGoodRows("TAX_LIAISON", refused.id(), seen);

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(Imports.json(second).getString("code")).isEqualTo("X_STALE");
    }

    @Test
    void whoever_only_reads_payments_decides_nothing() {
        Taken refused = refused("AD");
        int seen = county.imports("TAX_LIAISON").state(refused.id()).getInt("version");

        assertThat(takeGoodRows("TOWNSHIP_LEADER", refused.id(), seen).statusCode())
                .isEqualTo(403);
        assertThat(county.await(refused.id()).state()).isEqualTo("REFUSED");
    }

    @Test
    void a_list_is_taken_as_a_whole_or_not_at_all() {
        Taken refused = county.history(county.payer().paid(2020, "-1", "", "", "2020-09-01"));
        int seen = county.imports("COUNTY_CLERK").state(refused.id()).getInt("version");

        assertThat(takeGoodRows("COUNTY_CLERK", refused.id(), seen).statusCode())
                .isEqualTo(409);
    }

    @Test
    void a_decision_without_what_was_seen_is_none() {
        HttpResponse<String> answer = county.visitor("TAX_LIAISON")
                .post(
                        "api/v1/imports/" + refused("AE").id() + "/take-good-rows",
                        UUID.randomUUID().toString(),
                        BodyPublishers.noBody());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Imports.json(answer).getString("detail")).contains("version");
    }

    private Taken refused(String receipt) {
        return county.payments(new PaymentRows()
                .paid(county.payer(), "200", "2023-09-01", receipt + 1)
                .paid(county.payer(), "250", "2023-09-01", receipt + 2));
    }

    private HttpResponse<String> takeGoodRows(String role, long id, int version) {
        return county.visitor(role)
                .post(
                        "api/v1/imports/" + id + "/take-good-rows?version=" + version,
                        UUID.randomUUID().toString(),
                        BodyPublishers.noBody());
    }
}

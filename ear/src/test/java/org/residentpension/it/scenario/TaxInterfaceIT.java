package org.residentpension.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.residentpension.it.scenario.TaxMachine.STATISTICS;
import static org.residentpension.it.scenario.TaxMachine.TAX;
import static org.residentpension.it.scenario.TaxMachine.json;
import static org.residentpension.it.scenario.TaxMachine.receipt;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The tax bureau's system asks for a notice and delivers receipts. */
@ExtendWith(TaxMachines.class)
class TaxInterfaceIT {

    private final TaxMachine machine;
    private final TaxNotice notice;

    TaxInterfaceIT(TaxNotice issued) {
        machine = issued.machine();
        notice = issued;
    }

    @Test
    void a_notice_is_found_by_number_and_check_code_together() {
        HttpResponse<String> found = machine.get(
                TAX, "notices/" + notice.number() + "?hash=" + notice.hash().toLowerCase());
        HttpResponse<String> mistyped = machine.get(TAX, "notices/" + notice.number() + "?hash=00000000");
        HttpResponse<String> unknown = machine.get(TAX, "notices/" + notice.number() + "9?hash=" + notice.hash());

        JsonObject notice = json(found);
        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(notice.getString("amount")).isEqualTo("150.00");
        assertThat(notice.getString("amountInWords")).isEqualTo("壹佰伍拾元整");
        assertThat(notice.getString("open")).isEqualTo("150.00");
        assertThat(notice.getInt("personCount")).isEqualTo(3);
        assertThat(notice.getJsonArray("lines")).hasSize(3);
        assertThat(notice.getJsonArray("lines").getJsonObject(0).getString("idNumber"))
                .matches("\\d{17}[\\dX]");
        assertThat(mistyped.statusCode()).isEqualTo(409);
        assertThat(json(mistyped).getString("code")).isEqualTo("X_NOTICE_HASH");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(json(unknown).getString("code")).isEqualTo("X_SCOPE");
    }

    @Test
    void nobody_and_a_machine_for_totals_get_no_notice() {
        HttpResponse<String> nobody = machine.get(null, notice.path());
        HttpResponse<String> other = machine.get(STATISTICS, notice.path());

        assertThat(nobody.statusCode()).isEqualTo(401);
        assertThat(other.statusCode()).isEqualTo(403);
        assertThat(other.body()).contains("X_SOD").doesNotContain("150.00");
    }

    @Test
    void a_receipt_in_part_with_its_persons_is_recorded_once() {
        String body = receipt("T-1", "20.00", "\"covers\": [" + notice.lineOf("20.00") + "]");

        HttpResponse<String> first = notice.post(body);
        HttpResponse<String> again = notice.post(body);
        HttpResponse<String> other = notice.post(receipt("T-1", "30.00", "\"covers\": []"));

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(json(first).getBoolean("recorded")).isTrue();
        assertThat(again.statusCode()).isEqualTo(202);
        assertThat(json(again).getBoolean("recorded")).isFalse();
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(json(other).getString("code")).isEqualTo("C_DUPLICATE_RECEIPT");
        JsonObject told = notice.told();
        assertThat(told.getString("state")).isEqualTo("PARTIALLY_PAID");
        assertThat(told.getString("received")).isEqualTo("20.00");
        assertThat(told.getJsonArray("receipts")).hasSize(1);
    }

    @Test
    void a_rejected_line_and_the_rest_of_the_money_pay_the_notice() {
        HttpResponse<String> rejected = notice.post(receipt(
                "T-1", "0.00", "\"rejects\": [{\"line\": " + notice.lineOf("20.00") + ", \"reason\": \"证件号码不符\"}]"));
        HttpResponse<String> rest = notice.post(receipt("T-2", "130.00", "\"covers\": []"));

        assertThat(rejected.statusCode()).as(rejected.body()).isEqualTo(202);
        assertThat(rest.statusCode()).as(rest.body()).isEqualTo(202);
        JsonObject told = notice.told();
        assertThat(told.getString("state")).isEqualTo("PAID");
        assertThat(told.getString("rejected")).isEqualTo("20.00");
        assertThat(told.getString("open")).isEqualTo("0.00");
    }

    @Test
    void eight_at_once_with_one_receipt_record_it_once() {
        String body = receipt("T-8", "150.00", "\"covers\": []");

        List<HttpResponse<String>> answers = machine.postEightTimes(notice.receipts(), body);

        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 202 && json(answer).getBoolean("recorded"))
                .hasSize(1);
        assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(202);
        assertThat(notice.told().getString("received")).isEqualTo("150.00");
    }

    @Test
    void everything_that_is_wrong_with_a_receipt_is_told_at_once_and_nothing_is_recorded() {
        HttpResponse<String> wrong = notice.post("{\"amount\": \"12\", \"paidOn\": \"gestern\", \"covers\": [0]}");
        HttpResponse<String> noJson = notice.post("receipt");
        HttpResponse<String> stranger = notice.post(receipt("T-3", "20.00", "\"covers\": [99]"));
        HttpResponse<String> tomorrow =
                notice.post(receipt("T-4", "20.00", "\"covers\": []").replace("2024-11-08", "2024-11-09"));

        assertThat(wrong.statusCode()).isEqualTo(400);
        assertThat(json(wrong).getString("detail")).contains("receiptNo", "amount", "paidOn", "covers");
        assertThat(noJson.statusCode()).isEqualTo(400);
        assertThat(stranger.statusCode()).isEqualTo(409);
        assertThat(tomorrow.statusCode()).isEqualTo(409);
        assertThat(notice.told().getString("received")).isEqualTo("0.00");
    }
}

package org.residentpension.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.residentpension.it.scenario.TaxMachine.PROVINCE;
import static org.residentpension.it.scenario.TaxMachine.STATISTICS;
import static org.residentpension.it.scenario.TaxMachine.TAX;
import static org.residentpension.it.scenario.TaxMachine.json;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The provincial system asks for what was posted, of collectives and of donors, and gets every entry in one file. */
@ExtendWith(TaxMachines.class)
class PostingInterfaceIT {

    private static final String IN_LEDGER = "SELECT SUM(amount) FROM rp_account_entry"
            + " WHERE source IN ('COLLECTIVE', 'DONATION') AND contribution_year = 2024";

    private static TaxMachine machine;

    @BeforeAll
    static void meet(TaxMachine started) {
        machine = started;
    }

    /** 20.00, 80.00 and 50.00 of the collective, and 300.00 and 200.00 of a donor, of which one person has died. */
    @BeforeEach
    void post() {
        TaxNotice.issued(machine);
        machine.done(null, "advance", Map.of("run", "A-2024", "to", "POSTED"));
        machine.done("countyClerkJX", "registerDonation", Map.of("key", "D1", "person", "P1", "amount", "300.00"));
        machine.done("taxJX", "payDonation", Map.of("key", "D1"));
        machine.done("countyClerkJX", "registerDonation", Map.of("key", "D2", "person", "P2", "amount", "200.00"));
        machine.done("countyReviewerJX", "noticeDonation", Map.of("key", "D2"));
        machine.done("countyClerkJX", "recordDeath", Map.of("person", "P2", "diedOn", "2024-11-07"));
        machine.done("taxJX", "payDonation", Map.of("key", "D2"));
    }

    @Test
    void what_waits_is_told_by_village_with_what_donors_gave() {
        JsonObject all = json(machine.get(PROVINCE, "posting-files?year=2024"));

        assertThat(all.getJsonArray("files")).isEmpty();
        assertThat(all.getJsonArray("waiting")).hasSize(1);
        JsonObject village = all.getJsonArray("waiting").getJsonObject(0);
        assertThat(village.getInt("rowCount")).isEqualTo(4);
        assertThat(village.getString("amount")).isEqualTo("450.00");
        assertThat(village.getString("donatedAmount")).isEqualTo("300.00");
        assertThat(waits()).contains("POSTING_FILE_DONATION");
    }

    @Test
    void one_file_tells_collectives_and_donors_and_adds_up_to_the_ledger() throws SQLException {
        HttpResponse<String> issued = machine.post(PROVINCE, "posting-files?division=360222&year=2024", "");

        assertThat(issued.statusCode()).as(issued.body()).isEqualTo(202);
        JsonObject file = json(issued);
        String address = "posting-files/" + file.getInt("id");
        String content = machine.get(PROVINCE, address + "/content").body();
        assertThat(file.getString("amount"))
                .isEqualTo("450.00")
                .isEqualTo(machine.office().text(IN_LEDGER));
        assertThat(json(machine.get(PROVINCE, address))).isEqualTo(file);
        assertThat(content)
                .contains("笔数：4", "合计：450.00", "校验码：" + file.getString("hash"))
                .containsPattern(",6,集体补助,80\\.00,.*,JT-360222-2024-")
                .containsPattern(",6,社会资助,300\\.00,2024-11-08,ZZ-360222-2024-\\d{5},\\S+,360222\\d{6},");
        assertThat(machine.get(PROVINCE, address + "/content?medium=WORKBOOK")
                        .headers()
                        .firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).contains("spreadsheetml"));
        JsonObject all = json(machine.get(PROVINCE, "posting-files?year=2024"));
        assertThat(all.getJsonArray("waiting")).isEmpty();
        assertThat(all.getJsonArray("files")).containsExactly(file);
        assertThat(machine.post(PROVINCE, "posting-files?division=360222&year=2024", "")
                        .statusCode())
                .isEqualTo(409);
        assertThat(waits()).doesNotContain("POSTING_FILE");
    }

    @Test
    void other_machines_get_none_and_another_county_is_not_there() {
        for (String other : List.of(TAX, STATISTICS)) {
            assertThat(machine.get(other, "posting-files?year=2024").statusCode())
                    .isEqualTo(403);
        }
        assertThat(machine.get(null, "posting-files?year=2024").statusCode()).isEqualTo(401);
        assertThat(machine.post(PROVINCE, "posting-files?division=431224&year=2024", "")
                        .statusCode())
                .isEqualTo(404);
        assertThat(machine.get(PROVINCE, "posting-files/999999").statusCode()).isEqualTo(404);
        assertThat(machine.get(PROVINCE, "posting-files").statusCode()).isEqualTo(400);
    }

    private static String waits() {
        return machine.office()
                .server()
                .ask("agenda", "countyClerkJX", Map.of("at", TaxMachine.NOW, "do", "agenda", "with", Map.of()))
                .toString();
    }
}

package org.residentpension.it.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.residentpension.it.scenario.TaxMachine.STATISTICS;
import static org.residentpension.it.scenario.TaxMachine.json;
import static org.residentpension.it.scenario.TaxMachine.receipt;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Another machine reads what the subsidies come to. */
@ExtendWith(TaxMachines.class)
class SubsidyStatisticsIT {

    private static final String OF_THE_RUN =
            " WHERE id IN (SELECT collective_id FROM rp_subsidy_run WHERE cancelled_at IS NULL)";

    private final TaxMachine machine;
    private final TaxNotice notice;

    SubsidyStatisticsIT(TaxNotice issued) {
        machine = issued.machine();
        notice = issued;
    }

    @Test
    void what_the_subsidies_come_to_adds_up_from_village_to_county() {
        notice.post(receipt("T-9", "150.00", "\"covers\": []"));

        JsonObject county = county(2024);
        JsonObject town = json(machine.get(STATISTICS, "subsidies?division=360222103&year=2024"));
        HttpResponse<String> outside = machine.get(STATISTICS, "subsidies?division=431224&year=2024");

        for (JsonObject place : List.of(county, town)) {
            assertThat(place.getInt("schemeCount")).isEqualTo(1);
            assertThat(place.getInt("runCount")).isEqualTo(1);
            assertThat(place.getJsonObject("runStates").getInt("PAID")).isEqualTo(1);
            assertThat(place.getInt("personCount")).isEqualTo(3);
            assertThat(place.getString("amount")).isEqualTo("150.00");
            assertThat(place.getString("noticedAmount")).isEqualTo("150.00");
            assertThat(place.getString("receivedAmount")).isEqualTo("150.00");
            assertThat(place.getString("postedAmount")).isEqualTo("0.00");
            assertThat(place.getJsonArray("parts").getValuesAs(JsonObject.class).stream()
                            .mapToInt(part -> part.getInt("personCount"))
                            .sum())
                    .isEqualTo(3);
        }
        assertThat(outside.statusCode()).isEqualTo(404);
    }

    /** The first has the status of a group; nobody's contribution of the year before is on record. */
    @Test
    void whoever_is_in_the_total_is_told_by_group_and_by_her_tier_of_last_year_and_the_money_by_its_source()
            throws SQLException {
        machine.asOwner("UPDATE rp_subsidy_line SET trace = REPLACE(trace, ' groups=- ', ' groups=SEVERE_DISABILITY ')"
                + " WHERE line_no = 1");
        machine.asOwner("UPDATE rp_pilot SET state = 'REFUSED'");
        machine.asOwner("INSERT INTO rp_pilot (collective_id, division_code, pilot_year, state, income_last_year,"
                + " income_this_year, disposable_amount, reason, applied_by, applied_at) SELECT id, division_code, 2024, 'LISTED',"
                + " 0, 0, 0, '试点', 1, '2024-07-01 09:00:00' FROM rp_collective" + OF_THE_RUN
                + " ON DUPLICATE KEY UPDATE state = 'LISTED'");
        machine.asOwner(
                "INSERT INTO rp_donation (division_code, contribution_year, channel, donor_type, donor_name, amount,"
                        + " state, registered_by, registered_at) SELECT division_code, 2024, 'DIRECT', 'ENTERPRISE', '测企业', 800,"
                        + " 'REGISTERED', 1, '2024-07-01 09:00:00' FROM rp_collective" + OF_THE_RUN);

        JsonObject county = json(machine.get(STATISTICS, "subsidies?division=360222&year=2024"));

        assertThat(county.getInt("pilotCount")).isEqualTo(1);
        assertThat(county.getInt("subsidisedPersonCount")).isEqualTo(3);
        assertThat(county.getJsonObject("specialGroups").getInt("personCount")).isEqualTo(1);
        assertThat(county.getJsonObject("bySpecialGroup")
                        .getJsonObject("SEVERE_DISABILITY")
                        .getInt("personCount"))
                .isEqualTo(1);
        assertThat(county.getJsonObject("byTierMove").getInt("NEW")).isEqualTo(3);
        assertThat(county.getJsonObject("donations").getJsonObject("DIRECT").getString("amount"))
                .isEqualTo("800.00");
    }

    @Test
    void a_village_whose_scheme_was_changed_has_one_in_each_year() throws SQLException {
        machine.asOwner("UPDATE rp_subsidy_scheme SET last_year = 2026");
        machine.asOwner(
                "INSERT INTO rp_subsidy_scheme (collective_id, division_code, scheme_scope, subsidy_year, last_year,"
                        + " replaces_id, state, standard, drafted_by, drafted_at, effective_from) SELECT collective_id, division_code,"
                        + " scheme_scope, 2025, 2026, id, state, standard, 1, drafted_at, '2025-01-01' FROM rp_subsidy_scheme");

        assertThat(schemes(2024)).isEqualTo(1);
        assertThat(schemes(2025)).isEqualTo(1);
        assertThat(schemes(2026)).isEqualTo(1);
    }

    @Test
    void whoever_is_paid_by_a_supplementary_run_is_counted_with_those_of_the_first() {
        machine.done("taxJX", "taxReceipt", Map.of("run", "A-2024", "rejects", List.of(Map.of("person", "P1"))));
        machine.done(null, "advance", Map.of("run", "A-2024", "to", "POSTED"));
        JsonObject posted = county(2024);
        assertThat(posted.getInt("subsidisedPersonCount")).isEqualTo(2);
        assertThat(posted.getString("noticedAmount"))
                .as("what was rejected is not asked for any more")
                .isEqualTo(posted.getString("postedAmount"));

        machine.done("countyClerkJX", "openRun", Map.of("run", "A-2024-S1", "persons", List.of("P1")));

        assertThat(county(2024).getInt("subsidisedPersonCount")).isEqualTo(3);
        assertThat(county(2024).getJsonObject("byTierMove").getInt("NEW")).isEqualTo(3);
    }

    @Test
    void what_was_posted_twice_and_taken_back_is_not_counted_as_posted() throws SQLException {
        machine.done(null, "advance", Map.of("run", "A-2024", "to", "POSTED"));
        assertThat(county(2024).getString("postedAmount")).isEqualTo("150.00");

        machine.asOwner(
                "INSERT INTO rp_subsidy_correction (posting_id, division_code, kind, money_to, reason, state, requested_by,"
                        + " requested_at) SELECT p.id, r.division_code, 'DUPLICATE', 'PENSION_FUND', '重复入账', 'CORRECTED', 1, '2024-12-01 09:00:00'"
                        + " FROM rp_subsidy_posting p JOIN rp_subsidy_run r ON r.id = p.run_id WHERE p.amount = 80");

        assertThat(county(2024).getString("postedAmount")).isEqualTo("70.00");
    }

    private int schemes(int year) {
        return county(year).getInt("schemeCount");
    }

    private JsonObject county(int year) {
        return json(machine.get(STATISTICS, "subsidies?division=360222&year=" + year));
    }
}

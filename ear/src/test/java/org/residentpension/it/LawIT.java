package org.residentpension.it;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.residentpension.it.MoneyCounty.Taken;

/** A county's own lines of the law on the real server and database: who is judged by them, and what nobody can do to them. */
@OnMoneyCounty
class LawIT {

    private static final String COUNTY = "431224000000";

    private MoneyCounty county;
    private Books books;

    @BeforeEach
    void open(MoneyCounty started) {
        county = started;
        books = started.books();
    }

    @Test
    void a_tier_that_the_county_added_is_allowed_from_its_day_on() {
        Taken before = county.payments(new PaymentRows().paid(county.payer(), "777", "2023-09-10", "LAW1"));
        activated("2023-09-10", "tier/777=ordinary", "matching-subsidy/777=65.00");
        Payer early = county.payer();
        Payer late = county.payer();

        Taken dayBefore = county.payments(new PaymentRows().paid(early, "777", "2023-09-09", "LAW2"));
        Taken onTheDay = county.payments(new PaymentRows().paid(late, "777", "2023-09-10", "LAW3"));

        assertThat(before.state()).isEqualTo("REFUSED");
        assertThat(dayBefore.state()).isEqualTo("REFUSED");
        assertThat(books.codes(dayBefore.id())).containsExactly("C_TIER_NOT_ALLOWED");
        assertThat(onTheDay.state()).isEqualTo("DONE");
        assertThat(books.entries(late, 2023, "MATCHING")).containsExactly("65.00");
    }

    @Test
    void of_two_activations_for_one_day_everybody_sees_the_later_one() {
        activated("2023-11-01", "subsidy/publicity-days=9");
        assertThat(publicityDays()).contains("\"value\":\"9\"");

        activated("2023-11-01", "subsidy/publicity-days=10");

        assertThat(publicityDays()).contains("\"value\":\"10\"").doesNotContain("\"value\":\"9\"");
    }

    @Test
    void no_line_of_the_law_is_ever_changed_or_deleted() {
        activated("2023-12-01", "subsidy/republish-days=4");

        for (String table : new String[] {"rp_policy_proposal", "rp_policy_line", "rp_policy_decision"}) {
            String column = table.equals("rp_policy_line") ? "value" : "valid_from";
            String key = table.equals("rp_policy_line") ? "proposal_id" : "id";
            assertThat(books.refusal(false, "UPDATE " + table + " SET " + column + " = " + column))
                    .contains("UPDATE command denied");
            assertThat(books.refusal(false, "DELETE FROM " + table)).contains("DELETE command denied");
            assertThat(books.refusal(true, "UPDATE " + table + " SET " + column + " = '2099-12-31'"))
                    .containsAnyOf("only added", "foreign key constraint fails");
            assertThat(books.refusal(true, "DELETE FROM " + table + " ORDER BY " + key + " DESC LIMIT 1"))
                    .containsAnyOf("only added", "foreign key constraint fails");
        }
        assertThat(books.refusal(
                        false,
                        "INSERT INTO rp_policy_line SELECT MAX(proposal_id), 'subsidy/notice-due-days', '1', 'days'"
                                + " FROM rp_policy_decision"))
                .contains("gets no more lines");
    }

    @Test
    void the_database_itself_keeps_four_eyes_and_the_past() {
        long first = staff(1);
        long second = staff(2);
        long proposal = proposal(first, "2030-01-01", "subsidy/republish-days=5");

        assertThat(books.refusal(false, decision(proposal, first, "2030-01-01", "ACTIVATED", first, "2029-01-01")))
                .contains("four_eyes");
        assertThat(books.refusal(false, decision(proposal, first, "2030-01-01", "WITHDRAWN", second, "2029-01-01")))
                .contains("four_eyes");
        assertThat(books.refusal(false, decision(proposal, second, "2030-01-01", "ACTIVATED", first, "2029-01-01")))
                .contains("foreign key constraint fails");
        assertThat(books.refusal(false, decision(proposal, first, "2030-01-01", "ACTIVATED", second, "2030-01-01")))
                .contains("not_retroactive");
        assertThat(books.refusal(false, decision(proposal, first, "2030-01-01", "REFUSED", second, "2029-01-01")))
                .isEqualTo("done: 1");
        assertThat(books.refusal(false, decision(proposal, first, "2030-01-01", "ACTIVATED", second, "2029-01-01")))
                .contains("Duplicate entry");
    }

    private String publicityDays() {
        String law = county.visitor("TOWNSHIP_CLERK")
                .get("api/v1/policy?division=431224124&date=2023-11-01")
                .body();
        int at = law.indexOf("subsidy/publicity-days");
        return law.substring(at, law.indexOf('}', at));
    }

    /** As if two administrators had agreed in good time: what only time brings about. */
    private void activated(String from, String... values) {
        long proposal = proposal(staff(1), from, values);
        books.change(decision(proposal, staff(1), from, "ACTIVATED", staff(2), "2023-01-01"));
    }

    private long proposal(long by, String from, String... values) {
        books.change(
                "INSERT INTO rp_policy_proposal (division_code, valid_from, source, reason, proposed_by, proposed_at)"
                        + " VALUES ('" + COUNTY + "', '" + from + "', '溆政发〔2023〕9号', '试点', " + by + ", '2022-12-01')");
        long id = Long.parseLong(
                books.column("SELECT MAX(id) FROM rp_policy_proposal").get(0));
        for (String value : values) {
            String[] parts = value.split("=");
            String unit = parts[0].startsWith("tier/")
                    ? "choice"
                    : parts[0].startsWith("matching-subsidy/") ? "CNY/year" : "days";
            books.change("INSERT INTO rp_policy_line (proposal_id, parameter, value, unit) VALUES (" + id + ", '"
                    + parts[0] + "', '" + parts[1] + "', '" + unit + "')");
        }
        return id;
    }

    private static String decision(long proposal, long proposer, String from, String verdict, long by, String at) {
        return "INSERT INTO rp_policy_decision (proposal_id, proposed_by, valid_from, verdict, decided_by, decided_at)"
                + " VALUES (" + proposal + ", " + proposer + ", '" + from + "', '" + verdict + "', " + by + ", '" + at
                + "')";
    }

    /** The first or the second administrator of the county, as a natural person. */
    private long staff(int which) {
        String user = which == 1
                ? county.county().demonstrationUser("COUNTY_ADMIN", "431224")
                : county.county().secondAdministrator("431224");
        return Long.parseLong(books.column("SELECT staff_id FROM rp_user WHERE user_name = ?", user)
                .get(0));
    }
}

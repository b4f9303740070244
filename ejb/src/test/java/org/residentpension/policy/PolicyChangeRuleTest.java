package org.residentpension.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.residentpension.policy.PolicyFault.Kind.AGES_CROSSED;
import static org.residentpension.policy.PolicyFault.Kind.CHANGES_NOTHING;
import static org.residentpension.policy.PolicyFault.Kind.MATCHING_ABOVE_TIER;
import static org.residentpension.policy.PolicyFault.Kind.MATCHING_WITHOUT_TIER;
import static org.residentpension.policy.PolicyFault.Kind.NOT_LATER;
import static org.residentpension.policy.PolicyFault.Kind.NO_DAY;
import static org.residentpension.policy.PolicyFault.Kind.NO_ORDINARY_TIER;
import static org.residentpension.policy.PolicyFault.Kind.NO_REASON;
import static org.residentpension.policy.PolicyFault.Kind.NO_SOURCE;
import static org.residentpension.policy.PolicyFault.Kind.NO_VALUE;
import static org.residentpension.policy.PolicyFault.Kind.SHARES_NOT_WHOLE;
import static org.residentpension.policy.PolicyFault.Kind.SOURCE_TOO_LONG;
import static org.residentpension.policy.PolicyFault.Kind.SPONSORED_AMOUNT_NO_TIER;
import static org.residentpension.policy.PolicyFault.Kind.TIER_WITHOUT_MATCHING;
import static org.residentpension.policy.PolicyFault.Kind.UNKNOWN_PARAMETER;
import static org.residentpension.policy.PolicyFault.Kind.WRONG_VALUE;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.Money;

class PolicyChangeRuleTest {

    private static final DivisionCode XUPU = DivisionCode.of("431224");
    private static final LocalDate TODAY = LocalDate.of(2023, 6, 30);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);
    private static final PolicyBook BOOK = PolicyBook.load();

    @Test
    void a_new_tier_with_its_matching_is_sound_and_holds_from_its_day() {
        PolicyChange change = change(Map.of("tier/3500", "ordinary", "matching-subsidy/3500", "70"));

        assertThat(kinds(change)).isEmpty();
        PolicyBook changed = BOOK.with(change.lines());
        assertThat(changed.at(XUPU, TODAY).tierTable().isTier(Money.of("3500"))).isFalse();
        assertThat(changed.at(XUPU, TOMORROW).matchingFor(Money.of("3500"))).isEqualTo(Money.of("70"));
    }

    @Test
    void everything_that_is_missing_is_told_at_once() {
        PolicyChange change = new PolicyChange(XUPU, null, " ", null, Map.of());

        assertThat(kinds(change)).containsExactly(NO_DAY, NO_SOURCE, NO_REASON, NO_VALUE);
    }

    @Test
    void a_change_begins_tomorrow_at_the_earliest() {
        assertThat(kinds(from(TOMORROW))).isEmpty();
        assertThat(kinds(from(TODAY))).containsExactly(NOT_LATER);
        assertThat(kinds(from(LocalDate.of(2022, 1, 1)))).containsExactly(NOT_LATER);
    }

    @Test
    void a_source_that_no_column_holds_is_refused() {
        PolicyChange change = new PolicyChange(
                XUPU,
                TOMORROW,
                "文".repeat(PolicyChange.SOURCE_LENGTH + 1),
                "试点",
                Map.of("subsidy/publicity-days", "10"));

        assertThat(kinds(change)).containsExactly(SOURCE_TOO_LONG);
    }

    @ParameterizedTest
    @CsvSource({
        "subsidy/unknown, 1",
        "tier/03500, ordinary",
        "tier/, ordinary",
        "calendar/holidays/27, 2027-01-01",
        "remuneration/per-person/60.50, 1"
    })
    void what_the_law_does_not_know_cannot_be_set(String parameter, String value) {
        assertThat(kinds(change(Map.of(parameter, value)))).containsExactly(UNKNOWN_PARAMETER);
    }

    @ParameterizedTest
    @CsvSource({
        "subsidy/publicity-days, 0",
        "subsidy/publicity-days, 7.5",
        "subsidy/publicity-days, none",
        "subsidy/cap-mode, BOTH",
        "subsidy/cutoff, 02-30",
        "subsidy/cutoff, 13-01",
        "subsidy/guard-ratio, 100.01",
        "subsidy/guard-ratio, -1",
        "subsidy/multi-collective, yes",
        "sponsorship/amount, 100.001",
        "sponsorship/groups, RICH",
        "donation/year-cap, 0",
        "calendar/holidays/2027, 2027-02-30",
        "calendar/holidays/2027, 2027-02-08..2027-02-01",
        "tier/3500, maybe"
    })
    void a_value_that_the_parameter_cannot_have_is_refused(String parameter, String value) {
        assertThat(kinds(change(Map.of(parameter, value)))).contains(WRONG_VALUE);
    }

    @ParameterizedTest
    @CsvSource({
        "matching-subsidy/200, 35, 35.00",
        "subsidy/cutoff, 9月5日, 09-05",
        "subsidy/cutoff, 次年 1-31, +1 01-31",
        "subsidy/guard-ratio, 50.50, 50.5",
        "subsidy/publicity-days, 010, 10",
        "remuneration/per-person/60, 无, none",
        "sponsorship/groups, SEVERE_DISABILITY、EXTREME_HARDSHIP, EXTREME_HARDSHIP SEVERE_DISABILITY",
        "calendar/holidays/2027, 2027-02-05..2027-02-11 2027-01-01, 2027-01-01 2027-02-05..2027-02-11"
    })
    void what_people_type_is_read_into_the_spelling_of_the_files(String parameter, String typed, String spelled) {
        PolicyChange change = change(Map.of(parameter, typed));

        assertThat(kinds(change)).isEmpty();
        assertThat(change.values()).containsEntry(parameter, spelled);
    }

    @Test
    void values_that_hold_already_are_no_change() {
        assertThat(kinds(change(Map.of("subsidy/publicity-days", "7")))).containsExactly(CHANGES_NOTHING);
        assertThat(kinds(change(Map.of("subsidy/publicity-days", "7", "subsidy/republish-days", "5"))))
                .isEmpty();
    }

    @Test
    void a_tier_needs_its_matching_subsidy_and_the_other_way_round() {
        assertThat(kinds(change(Map.of("tier/3500", "ordinary")))).containsExactly(TIER_WITHOUT_MATCHING);
        assertThat(kinds(change(Map.of("matching-subsidy/3500", "70")))).containsExactly(MATCHING_WITHOUT_TIER);
        assertThat(kinds(change(Map.of("matching-subsidy/200", "6000")))).containsExactly(MATCHING_ABOVE_TIER);
    }

    @Test
    void a_tier_can_be_given_up_but_not_all_of_them() {
        Map<String, String> all = new HashMap<>();
        BOOK.at(XUPU, TOMORROW)
                .tierTable()
                .ordinary()
                .forEach(tier -> all.put("tier/" + tier.amount().amount().intValueExact(), "none"));

        assertThat(kinds(change(Map.of("tier/3000", "none")))).isEmpty();
        assertThat(kinds(change(all))).containsExactly(NO_ORDINARY_TIER);
    }

    @Test
    void the_sponsored_amount_stays_a_tier() {
        assertThat(kinds(change(Map.of("sponsorship/amount", "150")))).containsExactly(SPONSORED_AMOUNT_NO_TIER);
        assertThat(kinds(change(Map.of("tier/100", "none")))).containsExactly(SPONSORED_AMOUNT_NO_TIER);
        assertThat(kinds(change(Map.of("tier/100", "none", "sponsorship/amount", "200"))))
                .isEmpty();
    }

    @Test
    void shares_change_together() {
        assertThat(kinds(change(Map.of("matching-share/county", "20")))).containsExactly(SHARES_NOT_WHOLE);
        assertThat(kinds(change(Map.of("matching-share/county", "20", "matching-share/municipal", "20"))))
                .isEmpty();
    }

    @Test
    void nobody_draws_before_she_may_join() {
        assertThat(kinds(change(Map.of("enrollment/minimum-age", "60")))).containsExactly(AGES_CROSSED);
    }

    @Test
    void a_clash_with_a_line_of_a_later_day_is_found() {
        PolicyChange later = new PolicyChange(
                XUPU, LocalDate.of(2024, 1, 1), "文件", "试点", Map.of("sponsorship/amount", "200", "tier/100", "none"));
        PolicyBook book = BOOK.with(later.lines());

        List<PolicyFault> faults = PolicyChangeRule.faults(change(Map.of("tier/200", "none")), book, TODAY);

        assertThat(faults).extracting(PolicyFault::kind).containsExactly(SPONSORED_AMOUNT_NO_TIER);
    }

    @Test
    void what_was_odd_before_does_not_stand_in_the_way_of_something_else() {
        PolicyBook odd = BOOK.with(change(Map.of("matching-share/county", "20")).lines());

        assertThat(PolicyChangeRule.faults(change(Map.of("subsidy/publicity-days", "10")), odd, TODAY))
                .isEmpty();
    }

    @Test
    void every_fault_is_told_in_both_languages() {
        for (PolicyFault.Kind kind : PolicyFault.Kind.values()) {
            PolicyFault fault = PolicyFault.at("subsidy/publicity-days", kind, "1", "2");
            assertThat(PolicyText.sentence(fault, Locale.CHINESE)).doesNotContain("{", "subsidy/");
            assertThat(PolicyText.sentence(fault, Locale.ENGLISH)).doesNotContain("{", "subsidy/");
        }
        PolicyFault wrong = PolicyFault.at("subsidy/publicity-days", WRONG_VALUE, "0");
        assertThat(PolicyText.sentence(wrong, Locale.CHINESE)).isEqualTo("“公示天数”不能填“0”：1 至 365 天。");
    }

    private static List<PolicyFault.Kind> kinds(PolicyChange change) {
        return PolicyChangeRule.faults(change, BOOK, TODAY).stream()
                .map(PolicyFault::kind)
                .toList();
    }

    private static PolicyChange change(Map<String, String> values) {
        return new PolicyChange(XUPU, TOMORROW, "溆政发〔2023〕9号 第三条", "县政府常务会议决定", values);
    }

    private static PolicyChange from(LocalDate day) {
        return new PolicyChange(XUPU, day, "溆政发〔2023〕9号", "试点", Map.of("subsidy/publicity-days", "10"));
    }
}

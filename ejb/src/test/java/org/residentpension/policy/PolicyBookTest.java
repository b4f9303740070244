package org.residentpension.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.policy.subsidy.AmendDeadlineBasis;
import org.residentpension.policy.subsidy.CapMode;
import org.residentpension.policy.subsidy.CutoffBasis;
import org.residentpension.policy.subsidy.GuardMode;
import org.residentpension.policy.subsidy.LumpSumExclusion;
import org.residentpension.policy.subsidy.Majority;
import org.residentpension.policy.subsidy.MeetingType;
import org.residentpension.policy.subsidy.PartialPosting;
import org.residentpension.policy.subsidy.Quorum;
import org.residentpension.policy.subsidy.SponsoredCutoffBasis;

class PolicyBookTest {

    private static final DivisionCode XUPU = DivisionCode.of("431224");
    private static final DivisionCode FULIANG = DivisionCode.of("360222");
    private static final int NEXT_YEAR = 2027;

    private static final PolicyBook BOOK = PolicyBook.load();

    record CountyYear(DivisionCode county, int year) {}

    static Stream<CountyYear> everyCountyWithAPackAndEveryYear() {
        return Stream.concat(years(XUPU, 2023), years(FULIANG, 2024));
    }

    static Stream<PolicyLine> everyLine() {
        return BOOK.entries().stream().map(PolicyEntry::line);
    }

    @ParameterizedTest
    @MethodSource("everyCountyWithAPackAndEveryYear")
    void every_question_has_an_answer_on_the_first_and_the_last_day(CountyYear place) {
        answersEverything(BOOK.at(place.county, LocalDate.of(place.year, 1, 1)), place.year);
        answersEverything(BOOK.at(place.county, LocalDate.of(place.year, 12, 31)), place.year);
    }

    @ParameterizedTest
    @MethodSource("everyLine")
    void every_line_reads_well_in_both_languages(PolicyLine line) {
        for (Locale locale : List.of(Locale.CHINESE, Locale.ENGLISH)) {
            assertThat(PolicyText.parameter(line, locale)).isNotBlank().doesNotContain("{");
            assertThat(PolicyText.unit(line, locale)).isNotBlank();
            assertThat(PolicyText.value(line, locale)).isNotBlank();
        }
    }

    @Test
    void the_list_of_files_names_every_file_of_the_folder() throws IOException {
        Path folder = Path.of("src/main/resources/policy");
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> found = files.filter(file -> file.toString().endsWith(".csv"))
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();

            assertThat(PolicyFiles.names()).isEqualTo(found);
        }
    }

    @Test
    void the_tiers_of_xupu_are_those_of_the_work_plan() {
        TierTable table = BOOK.at(XUPU, LocalDate.of(2023, 8, 25)).tierTable();

        assertThat(table.ordinary()).hasSize(13);
        assertThat(table.special()).extracting(ContributionTier::amount).containsExactly(Money.of("100"));
        assertThat(table.topTier()).isEqualTo(Money.of("3000"));
        assertThat(table.matchingFor(Money.of("400"))).isEqualTo(Money.of("40"));
        assertThat(table.matchingFor(Money.of("350"))).isEqualTo(Money.ZERO);
    }

    @Test
    void a_day_without_value_is_an_error_that_names_parameter_division_and_day() {
        Policy before = BOOK.at(XUPU, LocalDate.of(2022, 12, 31));

        assertThat(before.hasTierTable()).isFalse();
        assertThatExceptionOfType(MissingPolicyException.class)
                .isThrownBy(before::tierTable)
                .withMessage("No value of tier for 431224000000 on 2022-12-31");
        assertThatExceptionOfType(MissingPolicyException.class)
                .isThrownBy(() -> BOOK.at(XUPU, LocalDate.of(1999, 1, 1)).leapRule())
                .withMessage("No value of general/leap-rule for 431224000000 on 1999-01-01");
    }

    @Test
    void the_nearer_division_wins() {
        assertThat(BOOK.at(FULIANG, LocalDate.of(2024, 3, 1)).specialTierGroups())
                .contains(SpecialGroup.LIFTED_OUT_OF_POVERTY);
        assertThat(BOOK.at(DivisionCode.of("430302"), LocalDate.of(2024, 3, 1)).specialTierGroups())
                .doesNotContain(SpecialGroup.LIFTED_OUT_OF_POVERTY);
    }

    @Test
    void a_later_line_takes_the_place_of_the_earlier_one_from_its_day_on() {
        LocalDate change = LocalDate.of(2025, 1, 1);
        PolicyBook book = BOOK.with(List.of(line("matching-subsidy/1000", change, "80.00")));

        assertThat(matchingOf1000(book, change.minusDays(1))).isEqualTo(Money.of("60"));
        assertThat(matchingOf1000(book, change)).isEqualTo(Money.of("80"));
        assertThat(book.entries())
                .filteredOn(entry -> entry.until().isPresent())
                .filteredOn(entry -> entry.line().parameter().equals("matching-subsidy/1000"))
                .singleElement()
                .satisfies(entry -> assertThat(entry.until()).contains(change.minusDays(1)));
    }

    @Test
    void of_two_lines_for_one_day_the_later_activated_wins_over_the_shipped_one() {
        LocalDate shippedFrom = LocalDate.of(2023, 1, 1);
        PolicyBook book = BOOK.with(List.of(
                activated(line("matching-subsidy/1000", shippedFrom, "90.00"), 2),
                activated(line("matching-subsidy/1000", shippedFrom, "80.00"), 1)));

        assertThat(matchingOf1000(book, shippedFrom)).isEqualTo(Money.of("90"));
        assertThat(book.entriesAround(XUPU))
                .filteredOn(entry -> entry.line().parameter().equals("matching-subsidy/1000"))
                .extracting(entry -> entry.line().value(), entry -> book.standing(entry, XUPU, shippedFrom))
                .containsExactly(
                        tuple("60.00", PolicyStanding.REPLACED),
                        tuple("80.00", PolicyStanding.REPLACED),
                        tuple("90.00", PolicyStanding.FORCE));
    }

    @Test
    void a_later_day_wins_over_a_later_activation() {
        LocalDate change = LocalDate.of(2025, 1, 1);
        PolicyBook book = BOOK.with(List.of(
                activated(line("matching-subsidy/1000", change, "80.00"), 1),
                activated(line("matching-subsidy/1000", change.minusMonths(6), "70.00"), 2)));

        assertThat(matchingOf1000(book, change.minusDays(1))).isEqualTo(Money.of("70"));
        assertThat(matchingOf1000(book, change)).isEqualTo(Money.of("80"));
    }

    @Test
    void the_line_of_one_county_does_not_touch_another() {
        LocalDate change = LocalDate.of(2025, 1, 1);
        PolicyBook book = BOOK.with(List.of(activated(line("matching-subsidy/1000", change, "80.00"), 1)));

        assertThat(book.at(FULIANG, change).matchingFor(Money.of("1000"))).isEqualTo(Money.of("85"));
    }

    @Test
    void the_shares_of_the_levels_of_government_are_the_whole() {
        BigDecimal sum = BOOK.inForce(XUPU, LocalDate.of(2023, 8, 25)).stream()
                .filter(line -> line.parameter().startsWith("matching-share/"))
                .map(line -> new BigDecimal(line.value()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(sum).isEqualByComparingTo("100");
    }

    @Test
    void the_same_value_cannot_be_set_twice_from_one_day() {
        PolicyLine line = line("tier/200", LocalDate.of(2023, 1, 1), "1");

        assertThatIllegalArgumentException().isThrownBy(() -> BOOK.with(List.of(line)));
    }

    @Test
    void the_machine_view_lists_each_parameter_once_and_amounts_in_their_order() {
        List<String> parameters = BOOK.inForce(DivisionCode.of("431224124"), LocalDate.of(2023, 8, 25)).stream()
                .map(PolicyLine::parameter)
                .toList();

        assertThat(parameters).doesNotHaveDuplicates().contains("subsidy/cutoff", "tier/3000");
        assertThat(parameters.indexOf("tier/900")).isLessThan(parameters.indexOf("tier/1000"));
    }

    @Test
    void a_wrong_file_is_refused_with_its_line() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PolicyFile.parse("43/x.csv", List.of(PolicyFile.HEADER, "tier/1,2023-01-01,1")))
                .withMessageContaining("43/x.csv:2");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        PolicyFile.parse("43/x.csv", List.of(PolicyFile.HEADER, "a,2023-01-01,1,day,S,2023-01-01")))
                .withMessageContaining("Unknown unit: day");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        PolicyFile.parse("43/x.csv", List.of(PolicyFile.HEADER, "a,2023-01-01,1,days,,2023-01-01")));
    }

    @Test
    void a_quoted_source_may_hold_a_comma() {
        List<PolicyLine> lines = PolicyFile.parse(
                "43/x.csv", List.of(PolicyFile.HEADER, "a,2023-01-01,1,days,\"No. 7, \"\"3\"\"\",2023-01-01"));

        assertThat(lines).singleElement().extracting(PolicyLine::source).isEqualTo("No. 7, \"3\"");
    }

    @Test
    void a_yearly_day_may_lie_in_the_next_year() {
        assertThat(YearlyDay.parse("09-30").in(2024)).isEqualTo("2024-09-30");
        assertThat(YearlyDay.parse("+1 01-31").in(2024)).isEqualTo("2025-01-31");
    }

    @Test
    void the_quorum_of_the_members_assembly_changes_with_the_law_on_collectives() {
        LocalDate inForce = LocalDate.of(2025, 5, 1);
        Quorum before = quorum(MeetingType.MEMBERS_ASSEMBLY, inForce.minusDays(1));
        Quorum after = quorum(MeetingType.MEMBERS_ASSEMBLY, inForce);

        assertThat(before.present()).isEmpty();
        assertThat(before.favourOfPresent()).contains(Majority.parse(">1/2"));
        assertThat(after.present()).contains(Majority.parse(">=2/3"));
        assertThat(after.favourOfPresent()).isEmpty();
        assertThat(after.favourOfEligible()).contains(Majority.parse(">=2/3"));
    }

    @Test
    void the_quorum_of_the_village_does_not_change_with_it() {
        LocalDate inForce = LocalDate.of(2025, 5, 1);

        for (MeetingType type : List.of(MeetingType.VILLAGERS_MEETING, MeetingType.VILLAGER_REPRESENTATIVES)) {
            assertThat(quorum(type, inForce)).isEqualTo(quorum(type, inForce.minusDays(1)));
        }
    }

    @Test
    void every_choice_that_a_region_has_reads_well() {
        List<Enum<?>> choices = new ArrayList<>();
        for (Class<? extends Enum<?>> type : List.of(
                AmendDeadlineBasis.class,
                CapMode.class,
                CutoffBasis.class,
                GuardMode.class,
                LumpSumExclusion.class,
                PartialPosting.class,
                SponsoredCutoffBasis.class,
                TopUpMatching.class)) {
            choices.addAll(List.of(type.getEnumConstants()));
        }

        for (Enum<?> choice : choices) {
            PolicyLine line = new PolicyLine(
                    "431224",
                    "subsidy/cap-mode",
                    LocalDate.EPOCH,
                    choice.name(),
                    PolicyUnit.CHOICE,
                    "a test",
                    LocalDate.EPOCH);
            assertThat(PolicyText.value(line, Locale.CHINESE)).isNotBlank();
            assertThat(PolicyText.value(line, Locale.ENGLISH)).isNotBlank();
        }
    }

    private static Quorum quorum(MeetingType type, LocalDate day) {
        return BOOK.at(FULIANG, day).subsidy().quorum(type);
    }

    private static void answersAboutSubsidies(SubsidyPolicy policy, int year) {
        assertThat(policy.cutoff(year)).isBefore(policy.extractOn(year));
        assertThat(policy.extractOn(year)).isBeforeOrEqualTo(policy.extractDeadline(year));
        assertThat(List.of(policy.membershipAsOf(year), policy.groupAsOf(year), policy.capAsOf(year)))
                .allMatch(day -> day.getYear() == year);
        assertThat(policy.amendUntil(year).getYear()).isEqualTo(year - 1);
        assertThat(policy.noticeUntil(year)).isAfter(policy.extractDeadline(year));
        assertThat(policy.noticeUntil(year).getYear()).isEqualTo(year);
        assertThat(List.of(
                        policy.cutoffBasis(),
                        policy.sponsoredCutoffBasis(),
                        policy.lumpSumExclusion(),
                        policy.capMode(),
                        policy.guardMode(),
                        policy.amendDeadlineBasis(),
                        policy.partialPosting()))
                .doesNotContainNull();
        assertThat(policy.guardRatio()).isPositive();
        assertThat(List.of(
                        policy.publicityDays(),
                        policy.republishDays(),
                        policy.resultDisclosureDays(),
                        policy.noticeDueDays()))
                .allMatch(days -> days > 0);
        assertThat(List.of(
                        policy.multiCollective(),
                        policy.guardExemptSpecialBase(),
                        policy.checkFundBalance(),
                        policy.fiscalTransferAllowed()))
                .hasSize(4);
        assertThat(policy.donationYearCap()).isEmpty();
        assertThat(policy.donationLifetimeCap()).isEmpty();
        for (MeetingType type : MeetingType.values()) {
            Quorum quorum = policy.quorum(type);
            assertThat(quorum.favourOfPresent().or(quorum::favourOfEligible)).isPresent();
        }
    }

    private static void answersEverything(Policy policy, int year) {
        answersAboutSubsidies(policy.subsidy(), year);
        assertThat(policy.tierTable().topTier().isPositive()).isTrue();
        assertThat(policy.periodEnd(year)).isNotNull();
        assertThat(policy.topUpUntil(year)).isNotNull();
        assertThat(policy.topUpMatching()).isNotNull();
        assertThat(policy.specialTierGroups()).containsAll(policy.sponsoredGroups());
        assertThat(policy.matchingFor(policy.sponsoredAmount()).isPositive()).isTrue();
        assertThat(policy.matchingShares().split(Money.of("100")).total()).isEqualTo(Money.of("100"));
        assertThat(policy.minimumAge()).isLessThan(policy.pensionAge());
        assertThat(policy.informWorkingDays()).isPositive();
        assertThat(policy.leapRule()).isNotNull();
        assertThat(policy.importMode()).isNotNull();
        assertThat(List.of(
                        policy.countSponsored(),
                        policy.countSponsoredPersons(),
                        policy.countSponsoredTopUp(),
                        policy.countBackPayment(),
                        policy.lateEntryAllowed(),
                        policy.shiftDeadlineToWorkday()))
                .hasSize(6);
    }

    private static Money matchingOf1000(PolicyBook book, LocalDate day) {
        return book.at(XUPU, day).matchingFor(Money.of("1000"));
    }

    private static PolicyLine line(String parameter, LocalDate from, String value) {
        return new PolicyLine("431224", parameter, from, value, PolicyUnit.CNY_PER_YEAR, "a test", from);
    }

    private static PolicyLine activated(PolicyLine line, long activation) {
        return new PolicyLine(
                line.pack(),
                line.parameter(),
                line.from(),
                line.value(),
                line.unit(),
                line.source(),
                line.checked(),
                activation);
    }

    private static Stream<CountyYear> years(DivisionCode county, int first) {
        return Stream.iterate(first, year -> year <= NEXT_YEAR, year -> year + 1)
                .map(year -> new CountyYear(county, year));
    }
}

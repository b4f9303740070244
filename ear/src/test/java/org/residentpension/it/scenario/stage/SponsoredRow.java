package org.residentpension.it.scenario.stage;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.residentpension.conformance.Given;
import org.residentpension.kernel.Money;

/** A row of the sponsorship list; {@code postedOn} is null until the fiscal money has come. */
record SponsoredRow(
        Cast person, List<Given> statuses, int year, Money amount, LocalDate confirmedOn, LocalDate postedOn) {

    static final String HEADER = "年度,姓名,证件号码,代缴类别,代缴金额,批准日期,到账日期";

    /** As the lists call the groups. */
    private static final Map<String, String> WORDS = Map.of(
            "EXTREME_HARDSHIP", "特困",
            "MINIMUM_LIVING_ALLOWANCE", "低保",
            "SEVERE_DISABILITY", "重残",
            "POVERTY_RELAPSE_MONITORED", "监测户",
            "LIFTED_OUT_OF_POVERTY", "脱贫户",
            "FAMILY_PLANNING_SPECIAL", "计生特扶");

    SponsoredRow posted(LocalDate on) {
        return new SponsoredRow(person, statuses, year, amount, confirmedOn, on);
    }

    String csv() {
        return String.join(
                ",",
                String.valueOf(year),
                person.name(),
                person.idNumber(),
                word(),
                amount.toString(),
                confirmedOn.toString(),
                postedOn == null ? "" : postedOn.toString());
    }

    private String word() {
        return statuses.stream()
                .map(status -> WORDS.get(status.text("group")))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("低保");
    }
}

package org.residentpension.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import org.residentpension.campaign.Figures;
import org.residentpension.campaign.Progress;
import org.residentpension.campaign.rules.Metric;
import org.residentpension.kernel.Money;
import org.residentpension.policy.MatchingSplit;

/** Progress as the interface promises it: persons as numbers, money as text with two decimals, no key for what was not set. */
final class ProgressJson {

    private ProgressJson() {}

    static JsonObject of(Progress progress) {
        JsonArrayBuilder parts = Json.createArrayBuilder();
        progress.parts().forEach(part -> parts.add(one(part)));
        return one(progress).add("parts", parts).build();
    }

    private static JsonObjectBuilder one(Progress progress) {
        JsonObjectBuilder target = Json.createObjectBuilder();
        JsonObjectBuilder rate = Json.createObjectBuilder();
        for (Metric metric : Metric.values()) {
            if (progress.target(metric) != null) {
                put(target, metric, progress.target(metric));
            }
            rate.add(key(metric), progress.rate(metric).shown());
        }
        return Json.createObjectBuilder()
                .add("division", progress.division())
                .add("name", progress.name())
                .add("year", progress.year())
                .add("asOf", progress.asOf().toString())
                .add("target", target)
                .add("actual", actual(progress.actual()))
                .add("rate", rate);
    }

    private static JsonObjectBuilder actual(Figures figures) {
        MatchingSplit matching = figures.matching();
        return Json.createObjectBuilder()
                .add("contributorCount", figures.contributors())
                .add("contributionAmount", figures.own().toString())
                .add("sponsoredAmount", figures.sponsored().toString())
                .add("topUpCount", figures.topUps())
                .add("newFirstPayer", figures.firstPayers())
                .add("newFlexibleEmployeePension", figures.newFlexible())
                .add(
                        "matching",
                        Json.createObjectBuilder()
                                .add("total", matching.total().toString())
                                .add("central", matching.central().toString())
                                .add("provincial", matching.provincial().toString())
                                .add("municipal", matching.municipal().toString())
                                .add("county", matching.county().toString()));
    }

    private static void put(JsonObjectBuilder json, Metric metric, BigDecimal value) {
        if (metric.isMoney()) {
            json.add(key(metric), new Money(value).toString());
        } else {
            json.add(key(metric), value.longValueExact());
        }
    }

    private static String key(Metric metric) {
        return switch (metric) {
            case CONTRIBUTOR_COUNT -> "contributorCount";
            case CONTRIBUTION_AMOUNT -> "contributionAmount";
            case TOP_UP_COUNT -> "topUpCount";
            case NEW_FIRST_PAYER -> "newFirstPayer";
            case NEW_FLEXIBLE_EMPLOYEE_PENSION -> "newFlexibleEmployeePension";
        };
    }
}

package org.residentpension.villagesubsidy.scheme;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.villagesubsidy.rules.component.AwardList;
import org.residentpension.villagesubsidy.rules.component.Component;
import org.residentpension.villagesubsidy.rules.component.ComponentKind;
import org.residentpension.villagesubsidy.rules.component.Flat;
import org.residentpension.villagesubsidy.rules.component.GroupFlat;
import org.residentpension.villagesubsidy.rules.component.Raise;
import org.residentpension.villagesubsidy.rules.component.Steps;
import org.residentpension.villagesubsidy.rules.component.TierAmounts;
import org.residentpension.villagesubsidy.rules.component.TierPercent;
import org.residentpension.villagesubsidy.rules.component.TierSteps;
import org.residentpension.villagesubsidy.rules.standard.EligibilityScope;
import org.residentpension.villagesubsidy.rules.standard.FundingSource;
import org.residentpension.villagesubsidy.rules.standard.OverBudget;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;

/**
 * A standard as it is stored: one JSON document, money and percentages as text, always written in the same order, so that
 * two equal standards are the same text. Persons are named by their number in our records, never by an identity number.
 */
public final class StandardJson {

    private StandardJson() {}

    public static String write(SubsidyStandard standard) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("scope", scope(standard.scope()))
                .add("components", array(standard.components(), StandardJson::component));
        money(json, "personMax", standard.personMax());
        money(json, "budget", standard.budget());
        json.add("overBudget", standard.overBudget().name()).add("fundingSources", names(standard.fundingSources()));
        if (!standard.sourceAmounts().isEmpty()) {
            JsonObjectBuilder amounts = Json.createObjectBuilder();
            new TreeMap<>(standard.sourceAmounts()).forEach((source, amount) -> money(amounts, source.name(), amount));
            json.add("sourceAmounts", amounts);
        }
        return json.build().toString();
    }

    public static SubsidyStandard read(String text) {
        JsonObject json;
        try (var reader = Json.createReader(new StringReader(text))) {
            json = reader.readObject();
        }
        return new SubsidyStandard(
                scope(json.getJsonObject("scope")),
                objects(json, "components").stream()
                        .map(StandardJson::component)
                        .toList(),
                money(json, "personMax"),
                money(json, "budget"),
                OverBudget.valueOf(json.getString("overBudget")),
                texts(json, "fundingSources").stream()
                        .map(FundingSource::valueOf)
                        .collect(Collectors.toSet()),
                sourceAmounts(json));
    }

    private static Map<FundingSource, Money> sourceAmounts(JsonObject json) {
        Map<FundingSource, Money> amounts = new EnumMap<>(FundingSource.class);
        if (json.containsKey("sourceAmounts")) {
            JsonObject told = json.getJsonObject("sourceAmounts");
            told.keySet().forEach(source -> amounts.put(FundingSource.valueOf(source), money(told, source)));
        }
        return amounts;
    }

    private static JsonObject scope(EligibilityScope scope) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        if (scope instanceof EligibilityScope.Groups groups) {
            return json.add("type", "GROUPS")
                    .add("groups", names(groups.included()))
                    .build();
        }
        if (scope instanceof EligibilityScope.NamedList named) {
            return json.add("type", "NAMED_LIST")
                    .add("persons", sorted(named.persons()))
                    .build();
        }
        return json.add("type", "ALL_MEMBERS").build();
    }

    private static EligibilityScope scope(JsonObject json) {
        return switch (json.getString("type")) {
            case "GROUPS" ->
                new EligibilityScope.Groups(texts(json, "groups").stream()
                        .map(SpecialGroup::valueOf)
                        .collect(Collectors.toSet()));
            case "NAMED_LIST" -> new EligibilityScope.NamedList(Set.copyOf(texts(json, "persons")));
            case "ALL_MEMBERS" -> EligibilityScope.ALL_MEMBERS;
            default -> throw new IllegalStateException("no scope: " + json);
        };
    }

    private static JsonObject component(Component component) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("kind", component.kind().name());
        switch (component.kind()) {
            case FLAT -> money(json, "amount", ((Flat) component).amount());
            case GROUP_FLAT -> groupFlat(json, (GroupFlat) component);
            case TIER_TABLE -> json.add("table", byTier(((TierAmounts) component).table()));
            case TIER_STEP -> json.add("steps", steps(((TierSteps) component).steps()));
            case TIER_PERCENT -> json.add("bands", array(((TierPercent) component).bands(), StandardJson::band));
            case RAISE -> raise(json, (Raise) component);
            case AWARD_LIST -> awards(json, (AwardList) component);
        }
        return json.build();
    }

    private static Component component(JsonObject json) {
        return switch (ComponentKind.valueOf(json.getString("kind"))) {
            case FLAT -> new Flat(money(json, "amount"));
            case GROUP_FLAT -> groupFlat(json);
            case TIER_TABLE -> tierAmounts(json);
            case TIER_STEP -> new TierSteps(steps(json));
            case TIER_PERCENT ->
                new TierPercent(objects(json, "bands").stream()
                        .map(band -> new TierPercent.Band(money(band, "from"), money(band, "to"), percent(band)))
                        .toList());
            case RAISE ->
                new Raise(
                        Raise.Base.valueOf(json.getString("base")),
                        json.containsKey("percent") ? percent(json) : null,
                        json.containsKey("steps") ? steps(json) : null,
                        money(json, "cap"));
            case AWARD_LIST ->
                new AwardList(
                        json.getString("title", null),
                        objects(json, "awards").stream()
                                .map(award -> new AwardList.Award(
                                        award.getString("person"),
                                        money(award, "amount"),
                                        award.getString("evidence", null)))
                                .toList());
        };
    }

    private static void groupFlat(JsonObjectBuilder json, GroupFlat flat) {
        JsonObjectBuilder groups = Json.createObjectBuilder();
        flat.groups().forEach((group, amount) -> money(groups, group.name(), amount));
        json.add("groups", groups).add("stacking", flat.stacking().name());
        money(json, "ordinary", flat.ordinary());
    }

    private static GroupFlat groupFlat(JsonObject json) {
        JsonObject groups = json.getJsonObject("groups");
        Map<SpecialGroup, Money> amounts = new EnumMap<>(SpecialGroup.class);
        groups.keySet().forEach(name -> amounts.put(SpecialGroup.valueOf(name), money(groups, name)));
        return new GroupFlat(amounts, GroupFlat.Stacking.valueOf(json.getString("stacking")), money(json, "ordinary"));
    }

    private static JsonArray byTier(Map<Money, Money> table) {
        JsonArrayBuilder rows = Json.createArrayBuilder();
        new TreeMap<>(table).forEach((tier, amount) -> {
            JsonObjectBuilder row = Json.createObjectBuilder();
            money(row, "tier", tier);
            money(row, "amount", amount);
            rows.add(row);
        });
        return rows.build();
    }

    private static TierAmounts tierAmounts(JsonObject json) {
        Map<Money, Money> table = new HashMap<>();
        objects(json, "table").forEach(row -> table.put(money(row, "tier"), money(row, "amount")));
        return new TierAmounts(table);
    }

    private static JsonArray steps(Steps steps) {
        return array(steps.steps(), step -> {
            JsonObjectBuilder row = Json.createObjectBuilder();
            money(row, "min", step.min());
            money(row, "amount", step.amount());
            return row.build();
        });
    }

    private static Steps steps(JsonObject json) {
        return new Steps(objects(json, "steps").stream()
                .map(step -> new Steps.Step(money(step, "min"), money(step, "amount")))
                .toList());
    }

    private static JsonObject band(TierPercent.Band band) {
        JsonObjectBuilder row = Json.createObjectBuilder();
        money(row, "from", band.from());
        money(row, "to", band.to());
        return row.add("percent", band.percent().toPlainString()).build();
    }

    private static void raise(JsonObjectBuilder json, Raise raise) {
        json.add("base", raise.base().name());
        if (raise.rate() != null) {
            json.add("percent", raise.rate().toPlainString());
        }
        if (raise.steps() != null) {
            json.add("steps", steps(raise.steps()));
        }
        money(json, "cap", raise.cap());
    }

    private static void awards(JsonObjectBuilder json, AwardList list) {
        if (list.title() != null) {
            json.add("title", list.title());
        }
        json.add("awards", array(List.copyOf(list.awards()), StandardJson::award));
    }

    private static JsonObject award(AwardList.Award award) {
        JsonObjectBuilder row = Json.createObjectBuilder().add("person", award.person());
        money(row, "amount", award.amount());
        if (award.evidence() != null) {
            row.add("evidence", award.evidence());
        }
        return row.build();
    }

    private static void money(JsonObjectBuilder json, String name, Money money) {
        if (money != null) {
            json.add(name, money.toString());
        }
    }

    private static Money money(JsonObject json, String name) {
        return json.containsKey(name) ? Money.of(json.getString(name)) : null;
    }

    private static BigDecimal percent(JsonObject json) {
        return new BigDecimal(json.getString("percent"));
    }

    private static <T> JsonArray array(List<T> items, Function<T, JsonObject> write) {
        JsonArrayBuilder array = Json.createArrayBuilder();
        items.forEach(item -> array.add(write.apply(item)));
        return array.build();
    }

    private static JsonArray names(Set<? extends Enum<?>> constants) {
        return sorted(constants.stream().map(Enum::name).collect(Collectors.toSet()));
    }

    private static JsonArray sorted(Set<String> texts) {
        return Json.createArrayBuilder(texts.stream().sorted().toList()).build();
    }

    private static List<JsonObject> objects(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    private static List<String> texts(JsonObject json, String name) {
        return json.getJsonArray(name).getValuesAs(JsonString::getString);
    }
}

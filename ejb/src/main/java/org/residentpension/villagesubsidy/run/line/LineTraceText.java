package org.residentpension.villagesubsidy.run.line;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.platform.ProductVersion;
import org.residentpension.villagesubsidy.rules.LineAmount;
import org.residentpension.villagesubsidy.rules.LineTrace;
import org.residentpension.villagesubsidy.rules.SubsidyLaw;
import org.residentpension.villagesubsidy.rules.component.AmountBasis;
import org.residentpension.villagesubsidy.rules.component.Committed;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;

/**
 * A trace as compact JSON text beside its line: what the amount depends on, its parts, and the limits of the law, in the order of
 * the computation. Written for every line of a run, hence by hand. The standard stands once at the run.
 */
public final class LineTraceText {

    /** Changes whenever the form of the rule does, never with its figures. */
    public static final String RULE = "R-ELG/R-CAL/R-CAP/R-GRD 2024";

    private static final int LENGTH = 560;

    private LineTraceText() {}

    public static String write(LineTrace trace) {
        AmountBasis basis = trace.basis();
        LineAmount amount = trace.amount();
        StringBuilder text = new StringBuilder(LENGTH);
        text.append("{\"rule\":\"").append(RULE).append("\",\"app\":\"").append(ProductVersion.CURRENT);
        money(text.append('"'), "tier", basis.tier());
        money(text, "sponsored", basis.sponsored());
        money(text, "lastYear", basis.lastYearTier());
        money(text, "lowest", basis.lowestTier());
        money(text, "own", basis.ownMoney());
        money(text, "collective", basis.committed().collective());
        money(text, "donation", basis.committed().donation());
        groups(text, basis.groups());
        person(text, basis.person());
        parts(text, amount.components());
        text.append(",\"special\":").append(amount.special());
        money(text, "fromGroups", amount.fromSpecialGroups());
        money(text, "computed", amount.computed());
        money(text, "personMax", trace.standard().personMax());
        text.append(",\"cap\":\"").append(trace.law().cap().mode()).append('"');
        money(text, "capAmount", trace.law().cap().amount());
        money(text, "headroom", amount.headroom());
        money(text, "payable", amount.payable());
        text.append(",\"guard\":\"").append(trace.law().guard().mode()).append('"');
        return text.append('}').toString();
    }

    /** The trace of a stored line, with the law and the standard of its run. */
    public static LineTrace read(String text, SubsidyLaw law, SubsidyStandard standard) {
        JsonObject json;
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            json = reader.readObject();
        }
        AmountBasis basis = new AmountBasis(
                json.getString("person", null),
                money(json, "tier"),
                money(json, "sponsored"),
                money(json, "lastYear"),
                money(json, "lowest"),
                groups(json),
                money(json, "own"),
                new Committed(money(json, "collective"), money(json, "donation")));
        List<Money> parts = json.getJsonArray("parts").getValuesAs(JsonString.class).stream()
                .map(part -> Money.of(part.getString()))
                .toList();
        LineAmount amount = new LineAmount(
                parts,
                json.getBoolean("special"),
                money(json, "fromGroups"),
                money(json, "computed"),
                money(json, "headroom"),
                money(json, "payable"));
        return new LineTrace(basis, amount, law, standard);
    }

    private static void money(StringBuilder text, String name, Money money) {
        if (money != null) {
            text.append(",\"")
                    .append(name)
                    .append("\":\"")
                    .append(money.amount().toPlainString())
                    .append('"');
        }
    }

    private static void person(StringBuilder text, String person) {
        if (person != null) {
            text.append(",\"person\":\"").append(person).append('"');
        }
    }

    private static void groups(StringBuilder text, Set<SpecialGroup> groups) {
        text.append(",\"groups\":[");
        String comma = "";
        for (SpecialGroup group : groups) {
            text.append(comma).append('"').append(group.name()).append('"');
            comma = ",";
        }
        text.append(']');
    }

    private static void parts(StringBuilder text, List<Money> parts) {
        text.append(",\"parts\":[");
        String comma = "";
        for (Money part : parts) {
            text.append(comma).append('"').append(part.amount().toPlainString()).append('"');
            comma = ",";
        }
        text.append(']');
    }

    private static Money money(JsonObject json, String name) {
        return json.containsKey(name) && json.get(name).getValueType() == JsonValue.ValueType.STRING
                ? Money.of(json.getString(name))
                : null;
    }

    private static Set<SpecialGroup> groups(JsonObject json) {
        Set<SpecialGroup> groups = EnumSet.noneOf(SpecialGroup.class);
        json.getJsonArray("groups")
                .getValuesAs(JsonString.class)
                .forEach(name -> groups.add(SpecialGroup.valueOf(name.getString())));
        return groups;
    }
}

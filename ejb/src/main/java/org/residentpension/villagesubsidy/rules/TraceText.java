package org.residentpension.villagesubsidy.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.policy.subsidy.CapMode;
import org.residentpension.policy.subsidy.CutoffBasis;
import org.residentpension.policy.subsidy.GuardMode;
import org.residentpension.policy.subsidy.SponsoredCutoffBasis;
import org.residentpension.villagesubsidy.rules.component.AmountBasis;
import org.residentpension.villagesubsidy.rules.component.Committed;
import org.residentpension.villagesubsidy.rules.component.Component;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;

/**
 * A trace as one line of text beside its subsidy line: named values that an auditor can read, and from which the amount can be
 * computed again. The person and the standard stand in records of their own and are no part of it.
 */
public final class TraceText {

    private static final String GROUPS = "groups";

    private static final String NONE = "-";

    private final String fixed;

    /** For the lines of one run, which have law and standard in common. */
    public TraceText(AmountLaw law, SubsidyStandard standard) {
        StringBuilder text = new StringBuilder();
        add(text, "personMax", standard.personMax() == null ? NONE : standard.personMax());
        add(text, "cutoff", law.cutoff().day());
        add(text, "cutoffBasis", law.cutoff().basis());
        add(text, "sponsoredBasis", law.cutoff().sponsoredBasis());
        add(text, "groupAsOf", law.groupAsOf());
        add(text, "capMode", law.cap().mode());
        add(text, "cap", law.cap().amount());
        add(text, "guard", law.guard().mode());
        add(text, "ratio", law.guard().ratio().toPlainString());
        add(text, "exempt", law.guard().exemptsSpecialBase());
        this.fixed = text.toString();
    }

    /** One line of {@code name=value} pairs, amounts in yuan, which {@link #read} understands; it holds no name and no number of a person. */
    public String write(LineTrace trace) {
        AmountBasis basis = trace.basis();
        StringBuilder text = new StringBuilder(500);
        text.append("tier=").append(basis.tier());
        add(text, "sponsored", basis.sponsored());
        add(text, "lastYear", basis.lastYearTier() == null ? NONE : basis.lastYearTier());
        add(text, "lowest", basis.lowestTier());
        groups(text.append(' ').append(GROUPS).append('='), basis.groups());
        add(text, "own", basis.ownMoney());
        add(text, "collective", basis.committed().collective());
        add(text, "donation", basis.committed().donation());
        add(text, "excluded", trace.excluded());
        amounts(text, trace);
        return text.append(fixed).toString();
    }

    /** The inputs are read and the amount is computed again; what the text says about it is for people. */
    public static LineTrace read(String text, String person, SubsidyStandard standard) {
        Map<String, String> values = values(text);
        AmountBasis basis = basis(values, person);
        AmountLaw law = new AmountLaw(
                new Cutoff(
                        LocalDate.parse(values.get("cutoff")),
                        CutoffBasis.valueOf(values.get("cutoffBasis")),
                        SponsoredCutoffBasis.valueOf(values.get("sponsoredBasis"))),
                LocalDate.parse(values.get("groupAsOf")),
                new Cap(CapMode.valueOf(values.get("capMode")), Money.of(values.get("cap"))),
                new Guard(
                        GuardMode.valueOf(values.get("guard")),
                        new BigDecimal(values.get("ratio")),
                        Boolean.parseBoolean(values.get("exempt"))));
        return LineTrace.of(basis, Boolean.parseBoolean(values.get("excluded")), law, standard);
    }

    /** What the amount depended on, without standard and law. */
    public static AmountBasis basis(String text, String person) {
        return basis(values(text), person);
    }

    private static Map<String, String> values(String text) {
        Map<String, String> values = new HashMap<>();
        for (String pair : text.split(" ")) {
            int equals = pair.indexOf('=');
            values.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        return values;
    }

    private static AmountBasis basis(Map<String, String> values, String person) {
        return new AmountBasis(
                person,
                Money.of(values.get("tier")),
                Money.of(values.get("sponsored")),
                values.get("lastYear").equals(NONE) ? null : Money.of(values.get("lastYear")),
                Money.of(values.get("lowest")),
                named(values.get(GROUPS)),
                Money.of(values.get("own")),
                new Committed(Money.of(values.get("collective")), Money.of(values.get("donation"))));
    }

    private static void amounts(StringBuilder text, LineTrace trace) {
        LineAmount amount = trace.amount();
        List<Component> parts = trace.standard().components();
        text.append(" parts=");
        for (int i = 0; i < amount.components().size(); i++) {
            text.append(i == 0 ? "" : ",").append(parts.get(i).kind().name());
            text.append(':').append(amount.components().get(i));
        }
        add(text, "computed", amount.computed());
        add(text, "headroom", amount.headroom());
        add(text, "payable", amount.payable());
        add(text, "fromGroups", amount.fromSpecialGroups());
    }

    private static void add(StringBuilder text, String name, Object value) {
        text.append(' ').append(name).append('=').append(value);
    }

    private static void groups(StringBuilder text, Set<SpecialGroup> groups) {
        if (groups.isEmpty()) {
            text.append(NONE);
        }
        for (Iterator<SpecialGroup> each = groups.iterator(); each.hasNext(); ) {
            text.append(each.next().name()).append(each.hasNext() ? "," : "");
        }
    }

    private static Set<SpecialGroup> named(String text) {
        if (text.equals(NONE)) {
            return Set.of();
        }
        Set<SpecialGroup> groups = EnumSet.noneOf(SpecialGroup.class);
        for (String group : text.split(",")) {
            groups.add(SpecialGroup.valueOf(group));
        }
        return groups;
    }
}

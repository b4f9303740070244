package org.residentpension.conformance;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.IdNumberCheck;
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
import org.residentpension.villagesubsidy.rules.scheme.SchemeState;
import org.residentpension.villagesubsidy.rules.standard.EligibilityScope;
import org.residentpension.villagesubsidy.rules.standard.FundingSource;
import org.residentpension.villagesubsidy.rules.standard.OverBudget;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;
import org.residentpension.villagesubsidy.scheme.SuspensionPeriod;

/** Schemes of the fixtures and of cases, which may extend them. */
public final class Schemes {

    private static final Set<String> SOURCES =
            EnumSet.allOf(FundingSource.class).stream().map(Enum::name).collect(Collectors.toSet());

    private Schemes() {}

    /** The scheme that a case names or gives; a field that is given replaces that of the extended scheme as a whole. */
    public static Given of(Given given, Fixtures fixtures, String otherwise) {
        Given scheme = given.fields().get("scheme") instanceof Map<?, ?>
                ? extended(given.map("scheme"), fixtures)
                : fixtures.scheme(given.text("scheme", otherwise));
        scheme.required("village");
        scheme.required("components");
        return scheme.allowing(
                "key",
                "extends",
                "village",
                "year",
                "schemeScope",
                "state",
                "suspendedFrom",
                "resumedOn",
                "countyApprovedOn",
                "budget",
                "overBudget",
                "personMax",
                "fundingSources",
                "eligibilityScope",
                "components");
    }

    static Integer year(Given scheme) {
        return scheme.has("year") ? scheme.number("year") : null;
    }

    static DivisionCode collective(Given scheme, Fixtures fixtures) {
        return fixtures.division(scheme.text("village"));
    }

    static boolean runsOn(Given scheme, LocalDate day) {
        LocalDate suspendedFrom = scheme.date("suspendedFrom", null);
        boolean suspended = suspendedFrom != null
                && new SuspensionPeriod(suspendedFrom, scheme.date("resumedOn", null)).holdsOn(day);
        return scheme.choice("state", SchemeState.EFFECTIVE) == SchemeState.EFFECTIVE && !suspended;
    }

    public static SubsidyStandard standard(Given scheme) {
        return new SubsidyStandard(
                scope(scheme),
                scheme.maps("components").stream().map(Schemes::component).toList(),
                scheme.money("personMax", null),
                scheme.money("budget", null),
                scheme.choice("overBudget", OverBudget.BLOCK),
                fundingSources(scheme));
    }

    private static Given extended(Given scheme, Fixtures fixtures) {
        Map<Object, Object> fields = new LinkedHashMap<>();
        if (scheme.has("extends")) {
            fields.putAll(fixtures.scheme(scheme.text("extends")).fields());
        }
        fields.putAll(scheme.fields());
        return new Given(scheme.path(), fields);
    }

    /** The format leaves the words open; what the product does not know is the collective's own money, and so is what is not said. */
    private static Set<FundingSource> fundingSources(Given scheme) {
        if (!scheme.has("fundingSources")) {
            return EnumSet.of(FundingSource.COLLECTIVE_INCOME);
        }
        Set<FundingSource> sources = EnumSet.noneOf(FundingSource.class);
        for (String source : scheme.texts("fundingSources")) {
            sources.add(SOURCES.contains(source) ? FundingSource.valueOf(source) : FundingSource.COLLECTIVE_INCOME);
        }
        return sources;
    }

    private static EligibilityScope scope(Given scheme) {
        if (!scheme.has("eligibilityScope")) {
            return EligibilityScope.ALL_MEMBERS;
        }
        Given scope = scheme.map("eligibilityScope").allowing("type", "groups", "named");
        return switch (scope.text("type")) {
            case "ALL_MEMBERS" -> EligibilityScope.ALL_MEMBERS;
            case "GROUPS" ->
                new EligibilityScope.Groups(scope.texts("groups").stream()
                        .map(SpecialGroup::valueOf)
                        .collect(Collectors.toSet()));
            case "NAMED_LIST" ->
                new EligibilityScope.NamedList(scope.texts("named").stream()
                        .map(IdNumberCheck::cleaned)
                        .collect(Collectors.toCollection(HashSet::new)));
            default -> throw new IllegalArgumentException("there is no scope " + scope.text("type"));
        };
    }

    private static Component component(Given part) {
        return switch (part.choice("kind", ComponentKind.class)) {
            case FLAT -> new Flat(part.allowing("kind", "amount").money("amount"));
            case GROUP_FLAT -> groupFlat(part.allowing("kind", "groups", "stacking", "ordinary"));
            case TIER_TABLE -> tierAmounts(part.allowing("kind", "table"));
            case TIER_STEP -> new TierSteps(steps(part.allowing("kind", "steps")));
            case TIER_PERCENT -> tierPercent(part.allowing("kind", "bands"));
            case RAISE -> raise(part.allowing("kind", "base", "rate", "steps", "cap"));
            case AWARD_LIST -> awardList(part.allowing("kind", "entries"));
        };
    }

    private static GroupFlat groupFlat(Given part) {
        part.required("groups");
        Map<SpecialGroup, Money> amounts = new EnumMap<>(SpecialGroup.class);
        Given groups = part.map("groups");
        groups.fields()
                .keySet()
                .forEach(group ->
                        amounts.put(SpecialGroup.valueOf(String.valueOf(group)), groups.money(String.valueOf(group))));
        return new GroupFlat(
                amounts, part.choice("stacking", GroupFlat.Stacking.MAX), part.money("ordinary", Money.ZERO));
    }

    private static TierAmounts tierAmounts(Given part) {
        part.required("table");
        Map<Money, Money> table = new HashMap<>();
        for (Given row : part.maps("table")) {
            row.allowing("tier", "amount");
            if (table.put(row.money("tier"), row.money("amount")) != null) {
                throw new IllegalArgumentException("the tier " + row.text("tier") + " stands twice in a table");
            }
        }
        return new TierAmounts(table);
    }

    private static Steps steps(Given part) {
        part.required("steps");
        return new Steps(part.maps("steps").stream()
                .map(step -> step.allowing("min", "amount"))
                .map(step -> new Steps.Step(step.money("min"), step.money("amount")))
                .toList());
    }

    private static TierPercent tierPercent(Given part) {
        part.required("bands");
        return new TierPercent(part.maps("bands").stream()
                .map(band -> band.allowing("from", "to", "percent"))
                .map(band -> {
                    band.required("percent");
                    return new TierPercent.Band(band.money("from"), band.money("to"), band.decimal("percent", null));
                })
                .toList());
    }

    private static Raise raise(Given part) {
        return new Raise(
                part.choice("base", Raise.Base.class),
                part.decimal("rate", null),
                part.has("steps") ? steps(part) : null,
                part.money("cap", null));
    }

    private static AwardList awardList(Given part) {
        part.required("entries");
        List<AwardList.Award> awards = part.maps("entries").stream()
                .map(entry -> entry.allowing("idNumber", "amount", "evidence"))
                .map(entry -> new AwardList.Award(
                        IdNumberCheck.cleaned(entry.text("idNumber")),
                        entry.money("amount"),
                        entry.text("evidence", null)))
                .toList();
        return new AwardList(awards);
    }
}

package org.residentpension.web.villagesubsidy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.villagesubsidy.rules.component.AmountBasis;
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
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;
import org.residentpension.web.faces.Digits;
import org.residentpension.web.faces.Messages;

/** A standard in the words of a village: one small table for each component, in the order of the resolution. */
@Named("standards")
@ApplicationScoped
public class StandardWords {

    @Inject
    private Messages messages;

    @Inject
    private Digits digits;

    /** A component as a table; without rows where one sentence says it all. */
    public record Table(ComponentKind kind, ComponentKind.Role role, String remark, List<Row> rows) {}

    public record Row(String label, String value) {}

    public String scope(SubsidyStandard standard) {
        EligibilityScope scope = standard.scope();
        if (scope instanceof EligibilityScope.Groups groups) {
            return groups.included().stream()
                    .sorted()
                    .map(this::group)
                    .collect(Collectors.joining(messages.sentence("list.comma")));
        }
        return scope instanceof EligibilityScope.NamedList named
                ? messages.sentence("scheme.scope.named", named.persons().size())
                : messages.sentence("scheme.scope.all");
    }

    public String sources(SubsidyStandard standard) {
        return standard.fundingSources().stream()
                .sorted()
                .map(source -> standard.sourceAmounts().containsKey(source)
                        ? messages.sentence(
                                "scheme.sources.of",
                                messages.word("fundingSource", source),
                                digits.money(standard.sourceAmounts().get(source)))
                        : messages.word("fundingSource", source))
                .collect(Collectors.joining(messages.sentence("list.comma")));
    }

    public List<Table> tables(SubsidyStandard standard) {
        return standard.components().stream().map(this::table).toList();
    }

    /** What of a person a component looks at beside her tier and groups, which the page shows anyway; empty for most. */
    public String hers(Component component, AmountBasis basis) {
        if (component instanceof AwardList awards) {
            return awards.evidenceOf(basis.person())
                    .map(evidence -> messages.sentence("run.line.award", evidence))
                    .orElse("");
        }
        return component instanceof Raise raise
                ? messages.sentence(
                        "run.line.raise",
                        money(basis.tier()),
                        money(basis.baseOf(raise.base())),
                        money(basis.raiseSince(raise.base())))
                : "";
    }

    private Table table(Component component) {
        return switch (component.kind()) {
            case FLAT ->
                of(component, messages.sentence("component.flat", money(((Flat) component).amount())), List.of());
            case GROUP_FLAT -> groupFlat((GroupFlat) component);
            case TIER_TABLE ->
                of(component, messages.sentence("component.table"), tiers(((TierAmounts) component).table()));
            case TIER_STEP ->
                of(component, messages.sentence("component.steps"), steps(((TierSteps) component).steps()));
            case TIER_PERCENT -> of(component, messages.sentence("component.percent"), bands((TierPercent) component));
            case RAISE -> raise((Raise) component);
            case AWARD_LIST -> of(component, awards((AwardList) component), List.of());
        };
    }

    private String awards(AwardList list) {
        return list.title() == null
                ? messages.sentence("component.awards", list.awards().size())
                : messages.sentence(
                        "component.awards.titled", list.title(), list.awards().size());
    }

    private Table groupFlat(GroupFlat flat) {
        List<Row> rows = new ArrayList<>();
        flat.groups().forEach((group, amount) -> rows.add(new Row(group(group), money(amount))));
        rows.add(new Row(messages.sentence("component.ordinary"), money(flat.ordinary())));
        return of(flat, messages.word("stacking", flat.stacking()), rows);
    }

    private List<Row> tiers(Map<Money, Money> table) {
        return new TreeMap<>(table)
                .entrySet().stream()
                        .map(each -> new Row(
                                messages.sentence("component.tier", money(each.getKey())), money(each.getValue())))
                        .toList();
    }

    private List<Row> steps(Steps steps) {
        return steps.steps().stream()
                .map(step -> new Row(messages.sentence("component.from", money(step.min())), money(step.amount())))
                .toList();
    }

    private List<Row> bands(TierPercent percent) {
        return percent.bands().stream()
                .map(band -> new Row(
                        messages.sentence("component.band", money(band.from()), money(band.to())),
                        percent(band.percent())))
                .toList();
    }

    private Table raise(Raise raise) {
        String base = messages.word("raiseBase", raise.base());
        String cap = raise.cap() == null ? "" : messages.sentence("component.raise.cap", money(raise.cap()));
        return raise.rate() == null
                ? of(raise, base + cap, steps(raise.steps()))
                : of(raise, messages.sentence("component.raise.rate", base, percent(raise.rate())) + cap, List.of());
    }

    private static Table of(Component component, String remark, List<Row> rows) {
        return new Table(component.kind(), component.kind().role(), remark, rows);
    }

    private String group(SpecialGroup group) {
        return messages.word("specialGroup", group);
    }

    private String money(Money money) {
        return digits.money(money);
    }

    private static String percent(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString() + " %";
    }
}

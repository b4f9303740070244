package org.residentpension.web.villagesubsidy;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

/** One component while somebody types it: the fields of every kind, of which its kind uses some. */
public class ComponentDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final ComponentKind kind;
    private BigDecimal amount;
    private final ArrayList<GroupRow> groups = new ArrayList<>();
    private GroupFlat.Stacking stacking = GroupFlat.Stacking.MAX;
    private BigDecimal ordinary;
    private final ArrayList<TierRow> rows = new ArrayList<>();
    private Raise.Base base = Raise.Base.LAST_YEAR;
    private BigDecimal rate;
    private BigDecimal cap;
    private String title;
    private final ArrayList<AwardRow> awards = new ArrayList<>();

    ComponentDraft(ComponentKind kind) {
        this.kind = kind;
        for (SpecialGroup group : SpecialGroup.values()) {
            groups.add(new GroupRow(group));
        }
        addRow();
    }

    /** As it was saved. */
    static ComponentDraft of(Component component) {
        ComponentDraft draft = new ComponentDraft(component.kind());
        draft.rows.clear();
        switch (component.kind()) {
            case FLAT -> draft.amount = ((Flat) component).amount().amount();
            case GROUP_FLAT -> draft.show((GroupFlat) component);
            case TIER_TABLE ->
                ((TierAmounts) component)
                        .table().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .forEach(
                                        each -> draft.rows.add(TierRow.of(each.getKey(), null, each.getValue(), null)));
            case TIER_STEP -> draft.show(((TierSteps) component).steps());
            case TIER_PERCENT ->
                ((TierPercent) component)
                        .bands()
                        .forEach(band -> draft.rows.add(TierRow.of(band.from(), band.to(), null, band.percent())));
            case RAISE -> draft.show((Raise) component);
            case AWARD_LIST -> draft.show((AwardList) component);
        }
        return draft;
    }

    private void show(GroupFlat flat) {
        stacking = flat.stacking();
        ordinary = flat.ordinary().amount();
        groups.forEach(row -> row.setAmount(
                flat.groups().containsKey(row.getGroup())
                        ? flat.groups().get(row.getGroup()).amount()
                        : null));
    }

    private void show(AwardList list) {
        title = list.title();
        list.awards()
                .forEach(award ->
                        awards.add(new AwardRow(award.person(), award.amount().amount(), award.evidence())));
    }

    private void show(Steps steps) {
        steps.steps().forEach(step -> rows.add(TierRow.of(step.min(), null, step.amount(), null)));
    }

    private void show(Raise raise) {
        base = raise.base();
        rate = raise.rate();
        cap = raise.cap() == null ? null : raise.cap().amount();
        if (raise.steps() != null) {
            show(raise.steps());
        }
    }

    /** Why the rows as typed cannot be a component yet, as the key of a sentence; null if they can. */
    public String getFault() {
        try {
            component();
            return twice() ? "component.fault.twice" : half() ? "component.fault.half" : null;
        } catch (IllegalArgumentException impossible) {
            return switch (kind) {
                case TIER_PERCENT -> "component.fault.bands";
                case AWARD_LIST -> "component.fault.award";
                default -> "component.fault.twice";
            };
        }
    }

    /** A table knows one amount for a tier, whatever stands in a second row. */
    private boolean twice() {
        return kind == ComponentKind.TIER_TABLE
                && rows.stream()
                                .filter(row -> row.getFrom() != null && row.getAmount() != null)
                                .count()
                        > byTier().size();
    }

    /** An amount without its tier would be lost when the draft is saved; a tier without an amount is a row begun. */
    private boolean half() {
        return isByTier()
                && rows.stream()
                        .anyMatch(
                                row -> row.getFrom() == null && (row.getAmount() != null || row.getPercent() != null));
    }

    /** Throws IllegalArgumentException with a reason for what cannot be a component; rows without an amount are left out. */
    Component component() {
        return switch (kind) {
            case FLAT -> new Flat(money(amount));
            case GROUP_FLAT -> new GroupFlat(byGroup(), stacking, money(ordinary));
            case TIER_TABLE -> new TierAmounts(byTier());
            case TIER_STEP -> new TierSteps(steps());
            case TIER_PERCENT ->
                new TierPercent(rows.stream()
                        .filter(row -> row.getFrom() != null && row.getPercent() != null)
                        .map(row -> new TierPercent.Band(
                                money(row.getFrom()),
                                money(row.getTo() == null ? row.getFrom() : row.getTo()),
                                row.getPercent()))
                        .toList());
            case RAISE -> new Raise(base, rate, rate == null ? steps() : null, cap == null ? null : money(cap));
            case AWARD_LIST ->
                new AwardList(
                        title,
                        awards.stream()
                                .map(row ->
                                        new AwardList.Award(row.getPerson(), money(row.getAmount()), row.getEvidence()))
                                .toList());
        };
    }

    private Map<SpecialGroup, Money> byGroup() {
        Map<SpecialGroup, Money> amounts = new EnumMap<>(SpecialGroup.class);
        groups.stream()
                .filter(row -> row.getAmount() != null)
                .forEach(row -> amounts.put(row.getGroup(), money(row.getAmount())));
        return amounts;
    }

    private Map<Money, Money> byTier() {
        Map<Money, Money> table = new HashMap<>();
        rows.stream()
                .filter(row -> row.getFrom() != null && row.getAmount() != null)
                .forEach(row -> table.put(money(row.getFrom()), money(row.getAmount())));
        return table;
    }

    private Steps steps() {
        return new Steps(rows.stream()
                .filter(row -> row.getFrom() != null && row.getAmount() != null)
                .map(row -> new Steps.Step(money(row.getFrom()), money(row.getAmount())))
                .toList());
    }

    private static Money money(BigDecimal amount) {
        return amount == null
                ? Money.ZERO
                : new Money(amount.stripTrailingZeros().setScale(2));
    }

    public final void addRow() {
        rows.add(new TierRow());
    }

    public void removeRow(TierRow row) {
        rows.remove(row);
    }

    /** Rows of tiers are what these kinds are made of. */
    public boolean isByTier() {
        return kind == ComponentKind.TIER_TABLE
                || kind == ComponentKind.TIER_STEP
                || kind == ComponentKind.TIER_PERCENT
                || kind == ComponentKind.RAISE && rate == null;
    }

    public ComponentKind getKind() {
        return kind;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public List<GroupRow> getGroups() {
        return groups;
    }

    public GroupFlat.Stacking getStacking() {
        return stacking;
    }

    public void setStacking(GroupFlat.Stacking stacking) {
        this.stacking = stacking;
    }

    public GroupFlat.Stacking[] getStackings() {
        return GroupFlat.Stacking.values();
    }

    public BigDecimal getOrdinary() {
        return ordinary;
    }

    public void setOrdinary(BigDecimal ordinary) {
        this.ordinary = ordinary;
    }

    public List<TierRow> getRows() {
        return rows;
    }

    public Raise.Base getBase() {
        return base;
    }

    public void setBase(Raise.Base base) {
        this.base = base;
    }

    public Raise.Base[] getBases() {
        return Raise.Base.values();
    }

    public BigDecimal getRate() {
        return rate;
    }

    public void setRate(BigDecimal rate) {
        this.rate = rate;
    }

    public BigDecimal getCap() {
        return cap;
    }

    public void setCap(BigDecimal cap) {
        this.cap = cap;
    }

    /** What the awards of this list are for; a standard may have several lists. */
    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    boolean hasAward(String person) {
        return awards.stream().anyMatch(row -> row.getPerson().equals(person));
    }

    public void removeAward(AwardRow award) {
        awards.remove(award);
    }

    public List<AwardRow> getAwards() {
        return awards;
    }
}

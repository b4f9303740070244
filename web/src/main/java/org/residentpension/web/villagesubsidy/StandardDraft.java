package org.residentpension.web.villagesubsidy;

import static org.residentpension.web.faces.Amounts.money;
import static org.residentpension.web.faces.Amounts.plain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.residentpension.villagesubsidy.rules.component.ComponentKind;
import org.residentpension.villagesubsidy.rules.scheme.SchemeScope;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;
import org.residentpension.villagesubsidy.scheme.SchemeDraft;
import org.residentpension.villagesubsidy.scheme.SubsidyScheme;

/** A scheme while somebody draws it up, in the order of the paper (F8): for when, from which means, for whom, and how much. */
public class StandardDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private SchemeScope scope = SchemeScope.VILLAGE;
    private String matter;
    private int year;
    private int lastYear;
    private final MeansDraft means = new MeansDraft();
    private final EligibleDraft eligible = new EligibleDraft();
    private BigDecimal personMax;
    private final ArrayList<ComponentDraft> components = new ArrayList<>();

    StandardDraft(int year) {
        this.year = year;
        this.lastYear = year;
        components.add(new ComponentDraft(ComponentKind.GROUP_FLAT));
        components.add(new ComponentDraft(ComponentKind.TIER_STEP));
    }

    /** The same scheme once more, for another year if need be. */
    static StandardDraft of(SubsidyScheme scheme, int year) {
        return of(new SchemeDraft(
                scheme.scope(),
                scheme.matter(),
                year,
                year + scheme.lastYear() - scheme.year(),
                scheme.standard(),
                scheme.income()));
    }

    /** Another draft that says the same, to be changed without the first one noticing. */
    static StandardDraft of(SchemeDraft typed) {
        StandardDraft draft = new StandardDraft(typed.year());
        draft.scope = typed.scope();
        draft.matter = typed.matter();
        draft.lastYear = typed.lastYear();
        draft.pay(typed.standard());
        draft.means.show(typed.standard(), typed.income());
        return draft;
    }

    /** Who gets how much, as that standard says it; budget and sources stay. */
    final void pay(SubsidyStandard standard) {
        eligible.show(standard.scope());
        personMax = plain(standard.personMax());
        components.clear();
        standard.components().forEach(component -> components.add(ComponentDraft.of(component)));
    }

    /** Throws IllegalArgumentException for what cannot be a standard. */
    SchemeDraft draft() {
        return new SchemeDraft(
                scope,
                scope == SchemeScope.MATTER ? matter : null,
                year,
                Math.max(year, lastYear),
                new SubsidyStandard(
                        eligible.scope(),
                        components.stream().map(ComponentDraft::component).toList(),
                        money(personMax),
                        means.budget(),
                        means.getOverBudget(),
                        means.sources(),
                        means.toldAmounts()),
                means.declared());
    }

    /** Whether it can be a standard as it is typed now; what stands against it is told by the components. */
    boolean isPossible() {
        return components.stream().allMatch(component -> component.getFault() == null);
    }

    /** The lists of awards, in their order. */
    List<ComponentDraft> awards() {
        return components.stream()
                .filter(component -> component.getKind() == ComponentKind.AWARD_LIST)
                .toList();
    }

    /** Everybody whom the draft names, in whatever part. */
    List<AwardRow> people() {
        return Stream.concat(eligible.getNamed().stream(), awards().stream().flatMap(list -> list.getAwards().stream()))
                .toList();
    }

    /** What a new draft begins with is left out where the county does not allow it. */
    void keepOnly(Set<ComponentKind> allowed) {
        components.removeIf(component -> !allowed.contains(component.getKind()));
    }

    void add(ComponentKind kind) {
        components.add(new ComponentDraft(kind));
    }

    void remove(ComponentDraft component) {
        components.remove(component);
    }

    public MeansDraft getMeans() {
        return means;
    }

    public EligibleDraft getEligible() {
        return eligible;
    }

    public List<ComponentDraft> getComponents() {
        return components;
    }

    public SchemeScope getScope() {
        return scope;
    }

    public void setScope(SchemeScope scope) {
        this.scope = scope;
    }

    public String getMatter() {
        return matter;
    }

    public void setMatter(String matter) {
        this.matter = matter;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public int getLastYear() {
        return lastYear;
    }

    public void setLastYear(int lastYear) {
        this.lastYear = lastYear;
    }

    public BigDecimal getPersonMax() {
        return personMax;
    }

    public void setPersonMax(BigDecimal personMax) {
        this.personMax = personMax;
    }
}

package org.residentpension.web.villagesubsidy;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.residentpension.collective.PilotForm;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.villagesubsidy.rules.component.ComponentKind;
import org.residentpension.villagesubsidy.rules.scheme.SchemeScope;
import org.residentpension.villagesubsidy.rules.standard.EligibilityScope;
import org.residentpension.villagesubsidy.rules.standard.FundingSource;
import org.residentpension.villagesubsidy.rules.standard.OverBudget;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;
import org.residentpension.villagesubsidy.scheme.DeclaredIncome;
import org.residentpension.villagesubsidy.scheme.SchemeDraft;
import org.residentpension.villagesubsidy.scheme.SubsidyScheme;

/** A scheme while somebody draws it up, in the order of the paper (F8). */
public class StandardDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private SchemeScope scope = SchemeScope.VILLAGE;
    private String matter;
    private int year;
    private int lastYear;
    private boolean onlyGroups;
    private SpecialGroup[] groups = {};
    private FundingSource[] sources = {FundingSource.COLLECTIVE_INCOME};
    private final List<SourceRow> sourceAmounts = new ArrayList<>(
            Arrays.stream(FundingSource.values()).map(SourceRow::new).toList());
    private BigDecimal incomeLastYear;
    private BigDecimal incomeThisYear;
    private BigDecimal disposable;
    private BigDecimal personMax;
    private BigDecimal budget;
    private OverBudget overBudget = OverBudget.BLOCK;
    private final ArrayList<ComponentDraft> components = new ArrayList<>();
    private boolean onlyNamed;
    private final ArrayList<AwardRow> named = new ArrayList<>();

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
        SubsidyStandard standard = typed.standard();
        draft.pay(standard);
        draft.sources = standard.fundingSources().toArray(FundingSource[]::new);
        draft.sourceAmounts.forEach(
                row -> row.setAmount(plain(standard.sourceAmounts().get(row.getSource()))));
        draft.budget = plain(standard.budget());
        draft.overBudget = standard.overBudget();
        draft.incomeLastYear = plain(typed.income().lastYear().orElse(null));
        draft.incomeThisYear = plain(typed.income().thisYear().orElse(null));
        draft.disposable = plain(typed.income().disposable().orElse(null));
        return draft;
    }

    /** Who gets how much, as that standard says it; budget and sources stay. */
    final void pay(SubsidyStandard standard) {
        onlyGroups = standard.scope() instanceof EligibilityScope.Groups;
        groups = standard.scope() instanceof EligibilityScope.Groups only
                ? only.included().toArray(SpecialGroup[]::new)
                : new SpecialGroup[0];
        onlyNamed = standard.scope() instanceof EligibilityScope.NamedList;
        named.clear();
        if (standard.scope() instanceof EligibilityScope.NamedList list) {
            list.persons().stream().sorted().forEach(person -> named.add(new AwardRow(person, null, null)));
        }
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
                        eligible(),
                        components.stream().map(ComponentDraft::component).toList(),
                        money(personMax),
                        money(budget),
                        overBudget,
                        Set.of(sources),
                        toldAmounts()),
                new DeclaredIncome(money(incomeLastYear), money(incomeThisYear), money(disposable)));
    }

    private Map<FundingSource, Money> toldAmounts() {
        Map<FundingSource, Money> told = new EnumMap<>(FundingSource.class);
        getChosenSources().stream()
                .filter(row -> row.getAmount() != null && row.getAmount().signum() > 0)
                .forEach(row -> told.put(row.getSource(), money(row.getAmount())));
        return told;
    }

    private EligibilityScope eligible() {
        if (onlyNamed) {
            return new EligibilityScope.NamedList(
                    named.stream().map(AwardRow::getPerson).collect(Collectors.toSet()));
        }
        return onlyGroups && groups.length > 0
                ? new EligibilityScope.Groups(EnumSet.copyOf(Arrays.asList(groups)))
                : EligibilityScope.ALL_MEMBERS;
    }

    private static Money money(BigDecimal amount) {
        return amount == null ? null : new Money(amount.stripTrailingZeros().setScale(2));
    }

    private static BigDecimal plain(Money money) {
        return money == null ? null : money.amount();
    }

    /** What the collective said of its means when it applied for the pilot (S2-48). */
    void declare(PilotForm told) {
        incomeLastYear = plain(told.incomeLastYear());
        incomeThisYear = plain(told.incomeThisYear());
        disposable = plain(told.disposableAmount());
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
        return Stream.concat(named.stream(), awards().stream().flatMap(list -> list.getAwards().stream()))
                .toList();
    }

    boolean isNamed(String person) {
        return named.stream().anyMatch(row -> row.getPerson().equals(person));
    }

    public void removeNamed(AwardRow person) {
        named.remove(person);
    }

    /** Only those on a list are subsidised at all. */
    public boolean isOnlyNamed() {
        return onlyNamed;
    }

    public void setOnlyNamed(boolean onlyNamed) {
        this.onlyNamed = onlyNamed;
    }

    public List<AwardRow> getNamed() {
        return named;
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

    public boolean isOnlyGroups() {
        return onlyGroups;
    }

    public void setOnlyGroups(boolean onlyGroups) {
        this.onlyGroups = onlyGroups;
    }

    public SpecialGroup[] getGroups() {
        return groups.clone();
    }

    public void setGroups(SpecialGroup[] groups) {
        this.groups = groups.clone();
    }

    public FundingSource[] getSources() {
        return sources.clone();
    }

    public void setSources(FundingSource[] sources) {
        this.sources = sources.clone();
    }

    /** The chosen sources with their amounts, in the order of the paper. */
    public List<SourceRow> getChosenSources() {
        return sourceAmounts.stream()
                .filter(row -> Arrays.asList(sources).contains(row.getSource()))
                .toList();
    }

    public BigDecimal getIncomeLastYear() {
        return incomeLastYear;
    }

    public void setIncomeLastYear(BigDecimal incomeLastYear) {
        this.incomeLastYear = incomeLastYear;
    }

    public BigDecimal getIncomeThisYear() {
        return incomeThisYear;
    }

    public void setIncomeThisYear(BigDecimal incomeThisYear) {
        this.incomeThisYear = incomeThisYear;
    }

    public BigDecimal getDisposable() {
        return disposable;
    }

    public void setDisposable(BigDecimal disposable) {
        this.disposable = disposable;
    }

    public BigDecimal getPersonMax() {
        return personMax;
    }

    public void setPersonMax(BigDecimal personMax) {
        this.personMax = personMax;
    }

    public BigDecimal getBudget() {
        return budget;
    }

    public void setBudget(BigDecimal budget) {
        this.budget = budget;
    }

    public OverBudget getOverBudget() {
        return overBudget;
    }

    public void setOverBudget(OverBudget overBudget) {
        this.overBudget = overBudget;
    }
}

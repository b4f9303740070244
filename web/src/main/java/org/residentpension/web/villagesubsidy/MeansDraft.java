package org.residentpension.web.villagesubsidy;

import static org.residentpension.web.faces.Amounts.money;
import static org.residentpension.web.faces.Amounts.plain;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.residentpension.collective.PilotForm;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.rules.standard.FundingSource;
import org.residentpension.villagesubsidy.rules.standard.OverBudget;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;
import org.residentpension.villagesubsidy.scheme.DeclaredIncome;
import org.residentpension.web.collective.IncomeDraft;

/** From what a scheme is paid, while somebody draws it up: the income that is declared, the sum set aside and its sources. */
public class MeansDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    private final IncomeDraft income = new IncomeDraft();
    private BigDecimal budget;
    private OverBudget overBudget = OverBudget.BLOCK;
    private FundingSource[] sources = {FundingSource.COLLECTIVE_INCOME};
    private final ArrayList<SourceRow> sourceAmounts = new ArrayList<>(
            Arrays.stream(FundingSource.values()).map(SourceRow::new).toList());

    void show(SubsidyStandard standard, DeclaredIncome told) {
        sources = standard.fundingSources().toArray(FundingSource[]::new);
        sourceAmounts.forEach(
                row -> row.setAmount(plain(standard.sourceAmounts().get(row.getSource()))));
        budget = plain(standard.budget());
        overBudget = standard.overBudget();
        income.show(
                told.lastYear().orElse(null),
                told.thisYear().orElse(null),
                told.disposable().orElse(null));
    }

    /** What the collective said of its means when it applied for the pilot (S2-48). */
    void declare(PilotForm told) {
        income.show(told.incomeLastYear(), told.incomeThisYear(), told.disposableAmount());
    }

    DeclaredIncome declared() {
        return new DeclaredIncome(income.lastYear(), income.thisYear(), income.disposable());
    }

    Money budget() {
        return money(budget);
    }

    Set<FundingSource> sources() {
        return Set.of(sources);
    }

    Map<FundingSource, Money> toldAmounts() {
        Map<FundingSource, Money> told = new EnumMap<>(FundingSource.class);
        getChosenSources().stream()
                .filter(row -> row.getAmount() != null && row.getAmount().signum() > 0)
                .forEach(row -> told.put(row.getSource(), money(row.getAmount())));
        return told;
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

    public IncomeDraft getIncome() {
        return income;
    }

    /** What the collective can spend, where the budget asks for more; null otherwise. */
    public Money getExceeded() {
        return Boolean.FALSE.equals(declared().affords(budget())) ? income.disposable() : null;
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

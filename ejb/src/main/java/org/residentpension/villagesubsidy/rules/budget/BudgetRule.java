package org.residentpension.villagesubsidy.rules.budget;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.rules.standard.OverBudget;

/** Σ payable against the budget; when money is short, special groups in full and the others in proportion (S2-23, R-SCH-5). */
public final class BudgetRule {

    private BudgetRule() {}

    /** @param budget null where the resolution names none */
    public static BudgetOutcome allocate(Money budget, OverBudget overBudget, List<BudgetLine> lines) {
        Money total = sum(lines, false);
        Money special = sum(lines, true);
        if (budget == null || !total.isMoreThan(budget)) {
            return new BudgetOutcome.Allocated(
                    lines.stream().map(BudgetLine::payable).toList(), total, null);
        }
        if (overBudget == OverBudget.BLOCK || special.isMoreThan(budget)) {
            return new BudgetOutcome.Blocked(total.minus(budget));
        }
        BudgetPot pot = new BudgetPot(budget, special, total.minus(special));
        return new BudgetOutcome.Allocated(share(lines, pot), budget, pot);
    }

    private static Money sum(List<BudgetLine> lines, boolean onlySpecial) {
        Money sum = Money.ZERO;
        for (BudgetLine line : lines) {
            sum = onlySpecial && !line.special() ? sum : sum.plus(line.payable());
        }
        return sum;
    }

    private record Remainder(int line, BigInteger size) {}

    /** Rounded down to the cent; the cents that are left go one each to the largest remainders, the first line first. */
    private static List<Money> share(List<BudgetLine> lines, BudgetPot pot) {
        List<Money> payables = new ArrayList<>(lines.size());
        List<Remainder> remainders = new ArrayList<>(lines.size());
        Money left = pot.rest();
        for (int i = 0; i < lines.size(); i++) {
            BudgetLine line = lines.get(i);
            Money payable = line.payable();
            if (!line.special()) {
                payable = pot.share(line.payable());
                remainders.add(new Remainder(i, pot.remainder(line.payable())));
                left = left.minus(payable);
            }
            payables.add(payable);
        }
        remainders.sort(Comparator.comparing(Remainder::size).reversed()); // stable: equal ones keep their order
        Money cent = Money.ofFen(1);
        for (int i = 0; left.isPositive(); i++) {
            int line = remainders.get(i).line();
            payables.set(line, payables.get(line).plus(cent));
            left = left.minus(cent);
        }
        return payables;
    }
}

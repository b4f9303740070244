package org.residentpension.villagesubsidy.rules.budget;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.rules.budget.BudgetOutcome.Allocated;
import org.residentpension.villagesubsidy.rules.standard.OverBudget;

/** The arithmetic stands in the worked cases; here is what holds for any lines. */
class BudgetRuleTest {

    @Test
    void a_resolution_without_a_sum_limits_nothing() {
        List<BudgetLine> lines = List.of(new BudgetLine(Money.ofYuan(5), false));

        assertThat(BudgetRule.allocate(null, OverBudget.BLOCK, lines))
                .isEqualTo(new Allocated(List.of(Money.ofYuan(5)), Money.ofYuan(5), null));
    }

    @Test
    void the_budget_is_shared_to_the_cent_and_nobody_gets_more_than_computed() {
        long seed = System.nanoTime();
        Random random = new Random(seed);
        for (int round = 0; round < 2_000; round++) {
            List<BudgetLine> lines = lines(random);
            Money special = sum(lines.stream().filter(BudgetLine::special).toList());
            Money claimed = sum(lines).minus(special);
            Money budget = special.plus(Money.ofFen(random.nextLong(fen(claimed) + 1)));

            Allocated allocated = (Allocated) BudgetRule.allocate(budget, OverBudget.PRIORITISE_SPECIAL, lines);

            assertThat(allocated.payables().stream().reduce(Money.ZERO, Money::plus))
                    .as("seed %d", seed)
                    .isEqualTo(budget);
            for (int i = 0; i < lines.size(); i++) {
                BudgetLine line = lines.get(i);
                Money payable = allocated.payables().get(i);
                assertThat(line.special() ? payable.equals(line.payable()) : !payable.isMoreThan(line.payable()))
                        .as("seed %d, line %d", seed, i)
                        .isTrue();
            }
        }
    }

    private static List<BudgetLine> lines(Random random) {
        List<BudgetLine> lines = new ArrayList<>();
        for (int i = random.nextInt(9); i >= 0; i--) {
            lines.add(new BudgetLine(Money.ofFen(random.nextInt(20_000)), random.nextInt(4) == 0));
        }
        return lines;
    }

    private static Money sum(List<BudgetLine> lines) {
        return lines.stream().map(BudgetLine::payable).reduce(Money.ZERO, Money::plus);
    }

    private static long fen(Money money) {
        return money.amount().unscaledValue().longValueExact();
    }
}

package org.residentpension.villagesubsidy.rules.budget;

import java.util.List;
import org.residentpension.kernel.Money;

/** What becomes of the lines of a run under its budget. */
public sealed interface BudgetOutcome {

    /** The run stops; {@code over} is what the lines have above the budget (X_BUDGET). */
    record Blocked(Money over) implements BudgetOutcome {}

    /**
     * @param payables one for each line, in their order
     * @param pot what was shared; null where nothing was short
     */
    record Allocated(List<Money> payables, Money total, BudgetPot pot) implements BudgetOutcome {

        /** Whether any of the lines was cut. */
        public boolean reduced() {
            return pot != null;
        }
    }
}

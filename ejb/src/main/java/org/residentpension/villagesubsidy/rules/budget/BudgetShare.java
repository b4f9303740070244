package org.residentpension.villagesubsidy.rules.budget;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.residentpension.kernel.Money;

/**
 * How a line came to less because the budget was short (R-SCH-5, PRIORITISE_SPECIAL): {@code of × (budget − special) ÷ claimed},
 * rounded down, and perhaps one of the cents that were left. Written behind the trace of its line, so that the cut is explained
 * from there alone.
 *
 * @param of what the line came to by its own calculation
 * @param to what the budget left of it
 */
public record BudgetShare(Money of, BudgetPot pot, Money to) {

    /** To be added to the text of a trace ({@code TraceText}). */
    public String text() {
        return " budget=" + pot.budget() + " budgetSpecial=" + pot.special() + " budgetClaimed=" + pot.claimed()
                + " shareOf=" + of + " share=" + to;
    }

    /** Empty for a line that the budget did not cut. */
    public static Optional<BudgetShare> read(String text) {
        Map<String, String> values = new HashMap<>();
        for (String pair : text.split(" ")) {
            int equals = pair.indexOf('=');
            values.put(pair.substring(0, equals), pair.substring(equals + 1));
        }
        if (!values.containsKey("share")) {
            return Optional.empty();
        }
        BudgetPot pot = new BudgetPot(
                Money.of(values.get("budget")),
                Money.of(values.get("budgetSpecial")),
                Money.of(values.get("budgetClaimed")));
        return Optional.of(new BudgetShare(Money.of(values.get("shareOf")), pot, Money.of(values.get("share"))));
    }

    /** Computed once more. */
    public Money roundedDown() {
        return pot.share(of);
    }

    /** The cent that the largest remainders got beyond that, or nothing. */
    public Money cent() {
        return to.minus(roundedDown());
    }

    /** Whether {@code to} is the rounded share, or one cent more than that. */
    public boolean isReproduced() {
        return cent().isZero() || cent().equals(Money.ofFen(1));
    }
}

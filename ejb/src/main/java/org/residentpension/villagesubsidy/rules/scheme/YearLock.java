package org.residentpension.villagesubsidy.rules.scheme;

import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;

/** What an exceptional change within the year may still touch, once payments of the year are extracted (R-SCH-3, workflows.md §3). */
public enum YearLock {
    /** Nothing is extracted. */
    OPEN,
    /**
     * Extracted, but every run stands above the budget of the resolution and waits for a supplementary one (R-SCH-5): budget, sources
     * and the rule above the budget may be resolved anew. Who gets how much may not, because by now it is known who has paid.
     */
    BUDGET_ONLY,
    CLOSED;

    /**
     * @param extracted runs of the year with an extract
     * @param blocked those of them that stand above their budget
     */
    public static YearLock of(long extracted, long blocked) {
        if (extracted == 0) {
            return OPEN;
        }
        return blocked == extracted ? BUDGET_ONLY : CLOSED;
    }

    /** Whether the standard in force may not be replaced by that one. */
    public boolean forbids(SubsidyStandard inForce, SubsidyStandard proposed) {
        return switch (this) {
            case OPEN -> false;
            case BUDGET_ONLY -> !proposed.paysAs(inForce);
            case CLOSED -> true;
        };
    }
}

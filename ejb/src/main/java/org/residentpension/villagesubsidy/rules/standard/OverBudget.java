package org.residentpension.villagesubsidy.rules.standard;

/** What happens when the lines of a run exceed the budget of the resolution (R-SCH-5). */
public enum OverBudget {
    /** The run stops until the village resolves again. */
    BLOCK,
    /** Special groups in full, the others in proportion. */
    PRIORITISE_SPECIAL
}

package org.residentpension.villagesubsidy.scheme;

import java.io.Serializable;
import java.time.LocalDate;
import org.residentpension.kernel.Money;

/**
 * What the township looks at before it approves (workflows.md §3), and the county once more: whether the collective is on the pilot
 * list, has filed its roll, and can afford what it resolved.
 *
 * @param members on the roll on that day
 * @param income what the village declared of its means
 * @param budget that the resolution set aside; null where it named none
 * @param resolved the four deliberations are on record
 * @param disclosed the first disclosure has run its days and nobody's objection is open
 */
public record SchemeChecks(
        LocalDate day,
        boolean pilot,
        long members,
        DeclaredIncome income,
        Money budget,
        boolean resolved,
        boolean disclosed)
        implements Serializable {

    public boolean isRollFiled() {
        return members > 0;
    }

    /** The township may still agree, but has to write down why (workflows.md §3). */
    public boolean isDoubtful() {
        return !isRollFiled() || Boolean.FALSE.equals(affordable());
    }

    /** What the village declared it can spend; null where it declared nothing. */
    public Money disposable() {
        return income.disposable().orElse(null);
    }

    /** Null where budget or income is not known: then somebody has to look. */
    public Boolean affordable() {
        return income.affords(budget);
    }
}

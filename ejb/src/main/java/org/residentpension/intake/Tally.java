package org.residentpension.intake;

import java.io.Serializable;
import org.residentpension.kernel.Money;

/** How the rows of a file add up. {@code amount} is the money of the added rows. */
public record Tally(int read, int added, int changed, int same, int refused, Money amount) implements Serializable {

    public Tally {
        if (read != added + changed + same + refused) {
            throw new IllegalArgumentException("rows do not add up: " + read + " read, " + added + " added, " + changed
                    + " changed, " + same + " same, " + refused + " refused");
        }
    }

    /** As the audit trail keeps it, in constants that a page can turn into words. */
    String onRecord() {
        return "READ " + read + " ADDED " + added + " CHANGED " + changed + " SAME " + same + " REFUSED " + refused
                + " AMOUNT " + amount;
    }

    /** Nothing was stored: every row that was read counts as refused. */
    public static Tally nothingOf(int read) {
        return new Tally(read, 0, 0, 0, read, Money.ZERO);
    }
}

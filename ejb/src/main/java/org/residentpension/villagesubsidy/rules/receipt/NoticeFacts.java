package org.residentpension.villagesubsidy.rules.receipt;

import java.util.Map;
import java.util.Set;
import org.residentpension.kernel.Money;

/**
 * A notice as it stands when the file is judged.
 *
 * @param amounts what it asks for each person
 * @param waiting those of them whom no receipt has named yet
 * @param open what is still to be paid
 * @param whole one receipt pays all of it and takes everybody, as for a donation; else it is paid in parts (R-NOT-2)
 */
public record NoticeFacts(Map<Long, Money> amounts, Set<Long> waiting, Money open, boolean whole) {

    public NoticeFacts {
        amounts = Map.copyOf(amounts);
        waiting = Set.copyOf(waiting);
    }
}

package org.residentpension.villagesubsidy.rules.receipt;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.residentpension.kernel.Money;

/**
 * A notice as it stands when the file is judged.
 *
 * @param amounts what it asks for each person
 * @param waiting those of them whom no receipt has named yet
 * @param unposted those of them who count as paid, with nothing in their accounts yet: the bureau may still reject them
 * @param open what is still to be paid
 * @param whole one receipt pays all of it and takes everybody, as for a donation; else it is paid in parts (R-NOT-2)
 * @param payableFrom the day on which the first notice for this money was issued: nobody can have paid before it
 */
public record NoticeFacts(
        Map<Long, Money> amounts,
        Set<Long> waiting,
        Set<Long> unposted,
        Money open,
        boolean whole,
        LocalDate payableFrom) {

    public NoticeFacts {
        amounts = Map.copyOf(amounts);
        waiting = Set.copyOf(waiting);
        unposted = Set.copyOf(unposted);
    }
}

package org.residentpension.villagesubsidy.run.notice;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.residentpension.kernel.Blanks;
import org.residentpension.kernel.Money;

/**
 * What the tax bureau tells about a payment.
 *
 * @param covered persons whose lines the receipt names as paid in full; empty for a receipt without detail
 * @param rejected persons whose lines the tax bureau does not take
 */
public record Receipt(String receiptNo, Money amount, LocalDate paidOn, List<Long> covered, List<Rejection> rejected)
        implements Serializable {

    public Receipt {
        receiptNo = receiptNo == null ? "" : receiptNo.strip();
        covered = List.copyOf(covered);
        rejected = List.copyOf(rejected);
    }

    /** Every person is named once: paid in full or rejected, never both. */
    boolean namesEverybodyOnce() {
        Set<Long> named = new HashSet<>(covered);
        rejected.forEach(rejection -> named.add(rejection.personId()));
        return named.size() == covered.size() + rejected.size();
    }

    /** A sum without detail. */
    boolean namesNobody() {
        return covered.isEmpty() && rejected.isEmpty();
    }

    public record Rejection(long personId, String reason) implements Serializable {

        /** Nobody is taken out of a notice without a word why; she will ask (R-NOT-4). */
        boolean isReasoned() {
            return Blanks.textIn(reason).isPresent();
        }
    }
}

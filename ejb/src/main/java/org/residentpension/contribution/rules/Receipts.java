package org.residentpension.contribution.rules;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.residentpension.kernel.ReasonCode;

/** Receipts of one person-year that come twice (R-IDEM). They are found in the order of the list; the first record stays. */
final class Receipts {

    private Receipts() {}

    /** Fills in the results of repeated receipts and leaves the others null. A row counts as seen whatever becomes of it. */
    static PaymentResult[] repeated(List<Payment> payments) {
        PaymentResult[] results = new PaymentResult[payments.size()];
        Map<String, Payment> seen = new HashMap<>();
        for (int i = 0; i < results.length; i++) {
            Payment payment = payments.get(i);
            Payment first = payment.receiptNo() == null ? null : seen.putIfAbsent(payment.receiptNo(), payment);
            if (first != null) {
                results[i] = first.saysTheSameAs(payment)
                        ? PaymentResult.duplicate(payment)
                        : PaymentResult.rejected(payment, ReasonCode.C_DUPLICATE_RECEIPT);
            }
        }
        return results;
    }
}

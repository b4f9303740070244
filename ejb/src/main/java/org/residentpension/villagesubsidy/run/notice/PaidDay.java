package org.residentpension.villagesubsidy.run.notice;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.residentpension.kernel.Money;

/** When a notice was paid: before that day nothing of it can be in the fund, and no interest runs (R-PST-1). */
public final class PaidDay {

    private PaidDay() {}

    /** So much came in on that day. */
    public record Payment(LocalDate on, Money amount) {}

    /**
     * The day on which the payments, in the order of their days, reached what was due; what came beyond it moves nothing.
     *
     * @param due the notice without the lines that the tax bureau does not take
     * @return null where the payments never reach it
     */
    public static LocalDate of(List<Payment> payments, Money due) {
        Money sum = Money.ZERO;
        for (Payment payment :
                payments.stream().sorted(Comparator.comparing(Payment::on)).toList()) {
            sum = sum.plus(payment.amount());
            if (!due.isMoreThan(sum)) {
                return payment.on();
            }
        }
        return null;
    }
}

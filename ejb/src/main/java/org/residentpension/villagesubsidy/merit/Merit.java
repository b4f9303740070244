package org.residentpension.villagesubsidy.merit;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.residentpension.kernel.Money;

/**
 * One record; a reversal has the opposite sign and names what it takes back.
 *
 * @param amount in yuan, null for points and for an incentive that is no money
 * @param points null for an incentive
 * @param reversalOf the record that this one takes back, or null
 * @param reversed taken back by a later one
 */
public record Merit(
        long id,
        long collectiveId,
        int year,
        MeritKind kind,
        Money amount,
        BigDecimal points,
        LocalDate on,
        String reason,
        Long reversalOf,
        boolean reversed,
        String recordedBy,
        LocalDateTime recordedAt)
        implements Serializable {

    public boolean isReversible() {
        return reversalOf == null && !reversed;
    }
}

package org.residentpension.account;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.residentpension.enrollment.TerminationReason;
import org.residentpension.kernel.Money;

/** A proposed settlement in the list of those that wait. */
public record SettlementRow(
        long id,
        long personId,
        String division,
        String name,
        TerminationReason reason,
        Money amount,
        String payee,
        String proposedBy,
        LocalDateTime proposedAt)
        implements Serializable {}

package org.residentpension.contribution;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;

/** A payment that was not posted and has to be given back, or was; {@code closedAt} is null while somebody has to. */
public record Refund(ReasonCode reason, Money amount, String receiptNo, LocalDateTime openedAt, LocalDateTime closedAt)
        implements Serializable {}

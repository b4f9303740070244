package org.residentpension.villagesubsidy.run.check;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.residentpension.kernel.Money;

/** A sealed form 试点申报表 as it was registered; {@code hash} is what it shows. */
public record Application(
        long id,
        int round,
        String receiptNo,
        int lines,
        Money total,
        String hash,
        LocalDate sealedOn,
        String registeredBy,
        LocalDateTime registeredAt)
        implements Serializable {}

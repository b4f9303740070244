package org.residentpension.contribution;

import java.io.Serializable;
import java.time.LocalDate;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;

/**
 * Somebody for whom the government could pay, or pays.
 *
 * @param idNumber whole or masked as the caller's role allows
 * @param amount null for one who is not confirmed yet, as are the days
 */
public record SponsorshipRow(
        long personId,
        String division,
        String name,
        String idNumber,
        SpecialGroup group,
        Money amount,
        LocalDate confirmedOn,
        LocalDate postedOn)
        implements Serializable {}

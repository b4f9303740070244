package org.residentpension.villagesubsidy.donation;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.residentpension.kernel.Money;

/**
 * A donation in a list.
 *
 * @param persons how many are named
 * @param waiting how many of them had no contribution of the year when they were last looked at
 * @param named what is for persons by name
 * @param posted what is in their accounts
 */
public record DonationRow(
        long id,
        String division,
        int year,
        DonationChannel channel,
        DonorType donorType,
        String donor,
        Money amount,
        DonationState state,
        LocalDateTime registeredAt,
        int persons,
        int waiting,
        Money named,
        Money posted)
        implements Serializable {}

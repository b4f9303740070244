package org.residentpension.villagesubsidy.donation;

import java.io.Serializable;
import java.time.LocalDateTime;

/** Who did what with a donation, and when. */
public record DonationStep(DonationAction action, DonationState to, String by, LocalDateTime at, String note)
        implements Serializable {}

package org.residentpension.villagesubsidy.donation;

/** Which way a donation goes (S2-55). */
public enum DonationChannel {
    /** The donor pays at the tax bureau for persons by name. */
    DIRECT,
    /** The collective holds the money in its earmarked fund. */
    MANAGED_BY_COLLECTIVE
}

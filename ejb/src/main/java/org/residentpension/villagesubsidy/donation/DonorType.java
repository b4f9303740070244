package org.residentpension.villagesubsidy.donation;

/** Who donates (S1-33, S2-54). */
public enum DonorType {
    ENTERPRISE,
    SOCIAL_ORGANIZATION,
    CHARITY,
    INDIVIDUAL
}

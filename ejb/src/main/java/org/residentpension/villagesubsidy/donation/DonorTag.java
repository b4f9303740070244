package org.residentpension.villagesubsidy.donation;

/** Donors whom the county's document names in particular (S2-54). */
public enum DonorTag {
    /** 乡贤 */
    LOCAL_WORTHY,
    /** 致富能手 */
    LOCAL_ENTREPRENEUR
}

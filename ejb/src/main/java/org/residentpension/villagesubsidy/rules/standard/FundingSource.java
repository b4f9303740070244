package org.residentpension.villagesubsidy.rules.standard;

/** Where the collective's money comes from (S2-53, R-SCH-7). */
public enum FundingSource {
    COLLECTIVE_INCOME,
    COMMUNITY_WELFARE_FUND,
    DONATION_MANAGED,
    /** Money of the state for the village; a region may allow it. */
    FISCAL_TRANSFER,
    /** Money set aside for the pensions of those who lost land: never a source. */
    LAND_ACQUISITION_PENSION_MONEY;

    /** @param fiscalTransferAllowed by the law of the county (R-SCH-7) */
    public boolean isAllowed(boolean fiscalTransferAllowed) {
        return this != LAND_ACQUISITION_PENSION_MONEY && (this != FISCAL_TRANSFER || fiscalTransferAllowed);
    }
}

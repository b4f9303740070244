package org.residentpension.contribution;

import org.residentpension.account.AccountSource;

/** What a contribution record is about. Matching and collective money come as records only from an earlier system. */
public enum ContributionItem {
    INDIVIDUAL,
    SPONSORED,
    MATCHING,
    COLLECTIVE;

    AccountSource source() {
        return AccountSource.valueOf(name());
    }
}

package org.residentpension.contribution;

import org.residentpension.account.AccountSource;

/** What a contribution record is about. Matching, collective money and donations come as records only from another system. */
public enum ContributionItem {
    INDIVIDUAL,
    SPONSORED,
    MATCHING,
    COLLECTIVE,
    DONATION;

    AccountSource source() {
        return AccountSource.valueOf(name());
    }
}

package org.residentpension.account;

/** Whose money an entry is (glossary §5). */
public enum AccountSource {
    INDIVIDUAL,
    MATCHING,
    SPONSORED,
    COLLECTIVE,
    DONATION,
    INTEREST,
    TRANSFER_IN,
    ADJUSTMENT
}

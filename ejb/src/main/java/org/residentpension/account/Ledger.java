package org.residentpension.account;

/** The other side of a journal: where the money of its entries came from. */
enum Ledger {
    TAX_COLLECTION,
    SPONSORING_FINANCE,
    FINANCE_CENTRAL,
    FINANCE_PROVINCIAL,
    FINANCE_MUNICIPAL,
    FINANCE_COUNTY,
    TAKEOVER
}

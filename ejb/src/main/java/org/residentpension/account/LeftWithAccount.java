package org.residentpension.account;

/** The condition that an entry took money out with its settled account (R-TRM-3), or to the heirs what came too late for it (R-DTH),
 * for whoever sums what persons were given. */
public final class LeftWithAccount {

    private LeftWithAccount() {}

    /** @param entry the alias of rp_account_entry in the query */
    public static String of(String entry) {
        return "EXISTS (SELECT 1 FROM rp_journal lj WHERE lj.id = " + entry
                + ".journal_id AND (lj.kind = 'SETTLEMENT' OR lj.kind = 'HEIRS' AND " + entry + ".amount < 0))";
    }
}

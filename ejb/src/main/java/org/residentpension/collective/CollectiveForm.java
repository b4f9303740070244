package org.residentpension.collective;

import java.io.Serializable;

/**
 * What an officer writes down about a collective.
 *
 * @param accountHolder the name on the bank account; with an account it must be the collective's own (S2-57)
 * @param version the one that was seen; 0 for a new one
 */
public record CollectiveForm(
        String village,
        Registration registration,
        String bankName,
        String bankAccount,
        String accountHolder,
        int version)
        implements Serializable {

    boolean isAccountItsOwn() {
        return bankAccount == null
                || registration.legalName().equals(accountHolder == null ? "" : accountHolder.strip());
    }

    @Override
    public String toString() {
        return "CollectiveForm[" + village + "]";
    }
}

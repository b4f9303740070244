package org.residentpension.collective;

import org.residentpension.platform.BusinessException;

/** The bank account belongs to somebody else: only an account in the organization's own name may be registered. */
public class AccountNotItsOwn extends BusinessException {

    public AccountNotItsOwn(String holder, String legalName) {
        super(holder == null ? "" : holder, legalName);
    }

    @Override
    public String code() {
        return "X_COLLECTIVE";
    }
}

package org.residentpension.account;

/**
 * An account is about to be paid out, under the lock of all who post. Whoever has money of it in hand says so, and it is not
 * paid out before that is decided: what goes by the matrix is the whole balance (R-TRM-3), and there is no second payment.
 */
public final class AccountClosing {

    private final long personId;
    private boolean refundInHand;

    AccountClosing(long personId) {
        this.personId = personId;
    }

    public long personId() {
        return personId;
    }

    /** A payment of this account waits to be given back or not (workflows.md §2, REFUNDING). */
    public void waitForRefund() {
        refundInHand = true;
    }

    boolean isRefundInHand() {
        return refundInHand;
    }
}

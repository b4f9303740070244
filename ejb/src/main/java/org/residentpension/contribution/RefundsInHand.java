package org.residentpension.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.residentpension.account.AccountClosing;

/** Keeps an account from being settled while a payment of it waits to be given back or not. */
@ApplicationScoped
class RefundsInHand {

    @Inject
    private RefundRepository refunds;

    void hold(@Observes AccountClosing closing) {
        if (refunds.isOpenFor(closing.personId())) {
            closing.waitForRefund();
        }
    }
}

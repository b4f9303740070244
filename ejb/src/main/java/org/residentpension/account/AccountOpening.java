package org.residentpension.account;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import org.residentpension.enrollment.EnrollmentApproved;
import org.residentpension.enrollment.RosterApproved;

/** Opens the account with the approval of the enrollment, in its transaction (workflows.md §1). */
@ApplicationScoped
public class AccountOpening {

    @Inject
    private LedgerRepository ledger;

    void of(@Observes EnrollmentApproved approved) {
        ledger.open(approved.enrollmentId());
    }

    void of(@Observes RosterApproved approved) {
        ledger.openAll(approved.importId(), approved.reviewedAt());
    }
}

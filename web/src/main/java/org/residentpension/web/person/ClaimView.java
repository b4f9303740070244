package org.residentpension.web.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.residentpension.enrollment.BenefitClaimService;
import org.residentpension.enrollment.EnrollmentState;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Right;
import org.residentpension.web.faces.Messages;

/** The form by which the county accepts a benefit claim. */
@Named
@ViewScoped
public class ClaimView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private BenefitClaimService service;

    @Inject
    private PersonView page;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    private LocalDate claimedOn;
    private boolean ageConfirmed;

    public String accept() {
        service.accept(page.getPerson().id(), page.getPerson().version(), claimedOn, ageConfirmed);
        messages.info("claim.done", page.getPerson().name(), claimedOn.toString());
        return page.again();
    }

    public boolean isOffered() {
        boolean pays = page.getState().equals(EnrollmentState.ACTIVE.name())
                || page.getState().equals(EnrollmentState.PAUSED.name());
        return caller.may(Right.BENEFIT_CLAIM_ACCEPT)
                && pays
                && page.getPerson().diedOn() == null;
    }

    public LocalDate getClaimedOn() {
        return claimedOn;
    }

    public void setClaimedOn(LocalDate claimedOn) {
        this.claimedOn = claimedOn;
    }

    public boolean isAgeConfirmed() {
        return ageConfirmed;
    }

    public void setAgeConfirmed(boolean ageConfirmed) {
        this.ageConfirmed = ageConfirmed;
    }
}

package org.residentpension.law;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.policy.Policy;
import org.residentpension.policy.PolicyBook;
import org.residentpension.policy.PolicyTimeline;

/**
 * The law as it stands now: the shipped files and the lines that counties have activated beside them. Looks at every call
 * whether another activation has come in, whichever node took it; so work on many rows asks once for its timeline.
 */
@ApplicationScoped
public class Law {

    @Inject
    private ProposalRepository proposals;

    private PolicyBook shipped;
    private volatile Edition edition;

    /** A book and the activations that it is known to hold. */
    private record Edition(Activations activations, PolicyBook book) {}

    @PostConstruct
    void load() {
        shipped = PolicyBook.load();
        edition = new Edition(Activations.NONE, shipped);
    }

    /** What holds in the county of the division on that day. */
    public Policy at(DivisionCode division, LocalDate day) {
        return book().at(division, day);
    }

    /** The law of the division's county over time; later activations do not change it any more. */
    public PolicyTimeline timeline(DivisionCode division) {
        return book().timeline(division);
    }

    public PolicyBook book() {
        Edition known = edition;
        // counted before the lines are read: what comes in between is noticed at the next call
        Activations now = proposals.activations();
        if (!now.equals(known.activations())) {
            known = new Edition(now, shipped.with(proposals.activatedLines()));
            edition = known;
        }
        return known.book();
    }
}

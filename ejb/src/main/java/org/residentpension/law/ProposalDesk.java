package org.residentpension.law;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.residentpension.law.Considered.Effect;
import org.residentpension.platform.BusinessClock;
import org.residentpension.policy.PolicyBook;
import org.residentpension.policy.PolicyChange;
import org.residentpension.policy.PolicyChangeRule;
import org.residentpension.policy.PolicyFault;
import org.residentpension.policy.PolicyLine;

/** Lays a change beside the law as it stands, for the page that shows it and for the record of what was done. */
@ApplicationScoped
class ProposalDesk {

    @Inject
    private Law law;

    @Inject
    private BusinessClock clock;

    Considered consider(PolicyChange change) {
        PolicyBook book = law.book();
        List<PolicyFault> faults = PolicyChangeRule.faults(change, book, clock.today());
        return new Considered(change, faults, effects(change, book), lastActivation(change, book));
    }

    /** A waiting proposal beside the law of today; a decided one beside the law as it stood then. */
    Considered consider(Proposal proposal) {
        return proposal.decision()
                .map(decision -> asDecided(proposal.change(), law.book().before(decision.number())))
                .orElseGet(() -> consider(proposal.change()));
    }

    private static Considered asDecided(PolicyChange change, PolicyBook book) {
        return new Considered(change, List.of(), effects(change, book), lastActivation(change, book));
    }

    private static List<Effect> effects(PolicyChange change, PolicyBook book) {
        return change.lines().stream()
                .map(line -> new Effect(book.inForce(change.county(), line.from(), line.parameter()), line))
                .toList();
    }

    private static long lastActivation(PolicyChange change, PolicyBook book) {
        return book.entriesAround(change.county()).stream()
                .mapToLong(entry -> entry.line().activation())
                .max()
                .orElse(0);
    }

    /** The values that the change takes the place of, for the audit trail. */
    static String before(Considered considered) {
        return considered.effects().stream()
                .map(Effect::before)
                .flatMap(Optional::stream)
                .map(ProposalDesk::text)
                .collect(Collectors.joining("; "));
    }

    static String after(Considered considered) {
        return considered.change().from() + "; "
                + considered.effects().stream()
                        .map(Effect::after)
                        .map(ProposalDesk::text)
                        .collect(Collectors.joining("; "));
    }

    private static String text(PolicyLine line) {
        return line.parameter() + "=" + line.value();
    }
}

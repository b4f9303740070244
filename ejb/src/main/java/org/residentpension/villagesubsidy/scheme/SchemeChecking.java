package org.residentpension.villagesubsidy.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import org.residentpension.collective.MembershipRepository;
import org.residentpension.villagesubsidy.rules.deliberation.DeliberationStep;

/** Looks up what township and county go by when they approve (workflows.md §3): the page shows it, the approval asks it again. */
@ApplicationScoped
public class SchemeChecking {

    @Inject
    private SchemeRepository schemes;

    @Inject
    private SchemeConditions conditions;

    @Inject
    private MembershipRepository members;

    SchemeChecks of(SubsidyScheme scheme, LocalDateTime now) {
        return new SchemeChecks(
                now.toLocalDate(),
                conditions.isListed(scheme.collectiveId(), scheme.year()),
                members.sizeOf(scheme.collectiveId(), now.toLocalDate()),
                scheme.income(),
                scheme.standard().budget(),
                isResolved(scheme),
                isDisclosed(scheme, now));
    }

    private boolean isResolved(SubsidyScheme scheme) {
        return schemes.deliberationsOf(scheme).stream()
                        .map(DeliberationRecord::step)
                        .distinct()
                        .count()
                == DeliberationStep.values().length;
    }

    private boolean isDisclosed(SubsidyScheme scheme, LocalDateTime now) {
        return schemes.disclosureOf(scheme)
                        .filter(hung -> !hung.closableFrom().isAfter(now))
                        .isPresent()
                && schemes.objectionsTo(scheme).stream().noneMatch(ResolutionObjection::isOpen);
    }
}

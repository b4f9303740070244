package org.residentpension.villagesubsidy.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.residentpension.collective.PilotRepository;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.law.Law;
import org.residentpension.policy.SubsidyPolicy;
import org.residentpension.villagesubsidy.rules.component.ComponentKind;
import org.residentpension.villagesubsidy.rules.standard.FundingSource;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;

/** What a county asks of a scheme beside what the rules find in its standard: pilot list, years, sources, kinds of components. */
@ApplicationScoped
public class SchemeConditions {

    @Inject
    private PilotRepository pilots;

    @Inject
    private Law law;

    /** Throws {@link SchemeStepRefused} for the first one that a scheme does not meet on that day. */
    void assertMet(SubsidyScheme scheme, LocalDate today) {
        assertYear(scheme, today);
        SubsidyStandard standard = scheme.standard();
        if (!isListed(scheme.collectiveId(), scheme.year())) {
            throw SchemeStepRefused.pilot();
        }
        if (!refusedParts(scheme.divisionCode(), standard, today).isEmpty()) {
            throw SchemeStepRefused.component();
        }
        if (standard.fundingSources().isEmpty() || isSourceRefused(scheme.divisionCode(), standard, today)) {
            throw SchemeStepRefused.funding();
        }
        if (!standard.isBudgetSourced()) {
            throw SchemeStepRefused.fundingSum();
        }
    }

    /** Nobody resolves on years that are over; the consent to an exceptional change holds for its own year only (R-SCH-3). */
    void assertYear(SubsidyScheme scheme, LocalDate today) {
        if (scheme.lastYear() < today.getYear()) {
            throw SchemeStepRefused.yearOver();
        }
        if (scheme.isExceptional() && scheme.year() < today.getYear()) {
            throw new SchemeStepRefused(ReasonCode.X_LOCKED_YEAR);
        }
    }

    boolean isListed(long collectiveId, int year) {
        return pilots.isListed(collectiveId, year);
    }

    boolean isSourceRefused(String village, SubsidyStandard standard, LocalDate day) {
        boolean fiscal = subsidy(village, day).fiscalTransferAllowed();
        Set<FundingSource> sources = standard.fundingSources();
        return sources.stream().anyMatch(source -> !source.isAllowed(fiscal));
    }

    /** Places of the components that the county does not allow (R-INC), in the order of the standard. */
    List<Integer> refusedParts(String village, SubsidyStandard standard, LocalDate day) {
        Set<ComponentKind> allowed = allowedKinds(village, day);
        return IntStream.range(0, standard.components().size())
                .filter(each ->
                        !allowed.contains(standard.components().get(each).kind()))
                .boxed()
                .toList();
    }

    /** The ways of setting an amount that the county leaves to its villages (R-INC). */
    Set<ComponentKind> allowedKinds(String village, LocalDate day) {
        return ComponentKind.allowedBy(subsidy(village, day));
    }

    private SubsidyPolicy subsidy(String village, LocalDate day) {
        return law.at(DivisionCode.of(village), day).subsidy();
    }
}

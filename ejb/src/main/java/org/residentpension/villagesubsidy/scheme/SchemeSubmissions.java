package org.residentpension.villagesubsidy.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.residentpension.collective.PilotRepository;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.law.Law;
import org.residentpension.policy.PolicyTimeline;
import org.residentpension.villagesubsidy.rules.deliberation.Deliberation;
import org.residentpension.villagesubsidy.rules.deliberation.DeliberationStep;
import org.residentpension.villagesubsidy.rules.scheme.Amendment;
import org.residentpension.villagesubsidy.rules.scheme.ExistingScheme;
import org.residentpension.villagesubsidy.rules.scheme.SchemeRule;
import org.residentpension.villagesubsidy.rules.scheme.SchemeSubmission;
import org.residentpension.villagesubsidy.rules.scheme.SchemeVerdict;
import org.residentpension.villagesubsidy.rules.standard.FundingSource;

/** Asks the rule about a scheme with everything that is on record about it: in a preview, at submission, at the approvals. */
@ApplicationScoped
public class SchemeSubmissions {

    @Inject
    private SchemeRepository schemes;

    @Inject
    private PilotRepository pilots;

    @Inject
    private Law law;

    /** What the rules say about it as it stands. {@code approvedOn} is the day of the county's approval, null before it. */
    public SchemeVerdict verdict(SubsidyScheme scheme, LocalDate day, LocalDate approvedOn) {
        PolicyTimeline timeline = law.timeline(DivisionCode.of(scheme.divisionCode()));
        return SchemeRule.check(
                new SchemeSubmission(
                        scheme.scope(),
                        scheme.year(),
                        scheme.standard(),
                        existing(scheme, day),
                        recorded(scheme),
                        false,
                        amendment(scheme, day, approvedOn)),
                timeline,
                day);
    }

    /** Of the standard alone: what it does at every tier. */
    SchemeVerdict preview(DivisionCode village, SchemeDraft draft, LocalDate day) {
        return SchemeRule.check(
                new SchemeSubmission(draft.scope(), draft.year(), draft.standard(), List.of(), null, false, null),
                law.timeline(village),
                day);
    }

    /** Throws {@link SchemeRefused} with every finding, or for an unfinished disclosure or a missing place on the pilot list. */
    void assertAcceptable(SubsidyScheme scheme, LocalDateTime now) {
        LocalDate today = now.toLocalDate();
        SchemeVerdict verdict = verdict(scheme, today, null);
        if (!verdict.isAccepted()) {
            throw new SchemeRefused(verdict);
        }
        Optional<ResolutionDisclosure> disclosure = schemes.disclosureOf(scheme);
        if (disclosure.isEmpty()) {
            throw new SchemeStepRefused(ReasonCode.X_EVIDENCE_MISSING);
        }
        if (schemes.objectionsTo(scheme).stream().anyMatch(ResolutionObjection::isOpen)) {
            throw new SchemeStepRefused(ReasonCode.X_OPEN_OBJECTION);
        }
        if (disclosure.get().closableFrom().isAfter(now)) {
            throw new SchemeStepRefused(ReasonCode.X_PUBLICITY_RUNNING);
        }
        if (!pilots.isListed(scheme.collectiveId(), scheme.year())) {
            throw SchemeStepRefused.pilot();
        }
        boolean fiscal =
                law.at(DivisionCode.of(scheme.divisionCode()), today).subsidy().fiscalTransferAllowed();
        Set<FundingSource> sources = scheme.standard().fundingSources();
        if (sources.isEmpty() || sources.stream().anyMatch(source -> !source.isAllowed(fiscal))) {
            throw SchemeStepRefused.funding();
        }
    }

    /** From when on the county's approval of today makes it effective: an amendment on 1 January, everything else at once. */
    LocalDate effectiveFrom(SubsidyScheme scheme, LocalDate today) {
        SchemeVerdict verdict = verdict(scheme, today, today);
        if (!verdict.isAccepted()) {
            throw new SchemeRefused(verdict);
        }
        LocalDate firstDay = LocalDate.of(scheme.year(), 1, 1);
        return verdict.effectiveFrom().orElse(today.isBefore(firstDay) ? firstDay : today);
    }

    private List<ExistingScheme> existing(SubsidyScheme scheme, LocalDate day) {
        return schemes.ofCollective(scheme.collectiveId()).stream()
                .filter(other -> !other.id().equals(scheme.id()))
                .map(other ->
                        new ExistingScheme(other.scope(), other.year(), schemes.standingOf(other, day.atStartOfDay())))
                .toList();
    }

    /** The steps of this round in their order; of a step that was recorded twice the last record. */
    private List<Deliberation> recorded(SubsidyScheme scheme) {
        Map<DeliberationStep, Deliberation> last = new EnumMap<>(DeliberationStep.class);
        schemes.deliberationsOf(scheme)
                .forEach(each -> last.put(
                        each.step(),
                        new Deliberation(each.step(), each.heldOn(), each.told().meeting())));
        return List.copyOf(last.values());
    }

    private Amendment amendment(SubsidyScheme scheme, LocalDate day, LocalDate approvedOn) {
        if (scheme.replacesId() == null) {
            return null;
        }
        SubsidyScheme old = schemes.byId(scheme.replacesId()).orElseThrow();
        Set<Integer> oldYears = new TreeSet<>();
        for (int year = old.year(); year <= old.lastYear(); year++) {
            oldYears.add(year);
        }
        LocalDate submittedOn =
                scheme.submittedAt() == null ? day : scheme.submittedAt().toLocalDate();
        return new Amendment(
                scheme.year(),
                schemes.deliberationsOf(scheme).stream()
                        .map(DeliberationRecord::heldOn)
                        .max(LocalDate::compareTo)
                        .orElse(null),
                submittedOn,
                approvedOn == null ? day : approvedOn,
                oldYears,
                old.standard().equals(scheme.standard()));
    }
}

package org.residentpension.villagesubsidy.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.residentpension.collective.Collective;
import org.residentpension.kernel.CalendarYear;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.law.Law;
import org.residentpension.policy.PolicyTimeline;
import org.residentpension.villagesubsidy.rules.deliberation.Deliberation;
import org.residentpension.villagesubsidy.rules.deliberation.DeliberationStep;
import org.residentpension.villagesubsidy.rules.scheme.Amendment;
import org.residentpension.villagesubsidy.rules.scheme.ExistingScheme;
import org.residentpension.villagesubsidy.rules.scheme.SchemeRule;
import org.residentpension.villagesubsidy.rules.scheme.SchemeScope;
import org.residentpension.villagesubsidy.rules.scheme.SchemeSubmission;
import org.residentpension.villagesubsidy.rules.scheme.SchemeVerdict;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;

/** Asks the rule about a scheme with everything that is on record about it: in a preview, at submission, at the approvals. */
@ApplicationScoped
public class SchemeSubmissions {

    @Inject
    private StandingRepository standings;

    @Inject
    private SchemeRepository schemes;

    @Inject
    private SchemeSuccession succession;

    @Inject
    private SchemeConditions conditions;

    @Inject
    private Law law;

    /** What the rules say about it as it stands. {@code approvedOn} is the day of the county's approval, null before it. */
    public SchemeVerdict verdict(SubsidyScheme scheme, LocalDate day, LocalDate approvedOn) {
        PolicyTimeline timeline = law.timeline(DivisionCode.of(scheme.divisionCode()));
        return SchemeRule.check(
                new SchemeSubmission(
                        scheme.scope(),
                        scheme.year(),
                        scheme.lastYear(),
                        scheme.standard(),
                        existing(scheme, day),
                        recorded(scheme),
                        changesApproved(scheme),
                        amendment(scheme, day, approvedOn)),
                timeline,
                day);
    }

    private boolean changesApproved(SubsidyScheme scheme) {
        return scheme.isExceptional()
                ? isLocked(scheme.replacesId(), scheme.year(), scheme.standard())
                : scheme.scope() == SchemeScope.VILLAGE && succession.isLeft(fresh(scheme));
    }

    private static SchemeSuccession.Fresh fresh(SubsidyScheme scheme) {
        return new SchemeSuccession.Fresh(scheme.collectiveId(), scheme.id(), scheme.year(), scheme.lastYear());
    }

    /** Where a draft belongs: the scheme that it is already, and the one that it would follow; null for neither. */
    record Place(Long drawn, Long amended) {}

    /** What it does at every tier, whose year it takes, and what else would stand in its way; the procedure is still to come. */
    SchemePreview preview(Collective collective, Place place, SchemeDraft draft, LocalDate day) {
        DivisionCode village = DivisionCode.of(collective.divisionCode());
        Long followed = followed(place);
        List<ExistingScheme> existing = schemes.ofCollective(collective.id()).stream()
                .filter(other ->
                        !other.id().equals(place.drawn()) && !other.id().equals(place.amended()))
                .filter(other -> !other.id().equals(followed)
                        || !isExceptional(place, draft.year()) && other.year() >= draft.year())
                .map(other -> asExisting(other, day))
                .toList();
        SchemeVerdict verdict = SchemeRule.check(
                new SchemeSubmission(
                        draft.scope(),
                        draft.year(),
                        draft.lastYear(),
                        draft.standard(),
                        existing,
                        null,
                        isLocked(collective, place, draft),
                        follows(collective, place, draft, day)),
                law.timeline(village),
                day);
        return new SchemePreview(
                verdict,
                conditions.isSourceRefused(collective.divisionCode(), draft.standard(), day),
                !draft.standard().isBudgetSourced(),
                conditions.refusedParts(collective.divisionCode(), draft.standard(), day),
                conditions.isListed(collective.id(), draft.year()));
    }

    /** As if everything still to be done were done today. */
    private Amendment follows(Collective collective, Place place, SchemeDraft draft, LocalDate day) {
        Long followed = followed(place);
        if (followed == null) {
            return draft.scope() == SchemeScope.VILLAGE
                    ? before(fresh(collective, place, draft), draft.standard())
                            .map(old -> amendment(old.id(), draft.year(), draft.standard(), day))
                            .orElse(null)
                    : null;
        }
        return isExceptional(place, draft.year()) ? null : amendment(followed, draft.year(), draft.standard(), day);
    }

    /** The scheme of the year before, where the new one says something else; to renew the same is no change (R-SCH-4). */
    private Optional<SubsidyScheme> before(SchemeSuccession.Fresh fresh, SubsidyStandard standard) {
        return succession.ofYearBefore(fresh).filter(old -> !old.standard().equals(standard));
    }

    private static SchemeSuccession.Fresh fresh(Collective collective, Place place, SchemeDraft draft) {
        return new SchemeSuccession.Fresh(collective.id(), place.drawn(), draft.year(), draft.lastYear());
    }

    private boolean isExceptional(Place place, int year) {
        return place.amended() == null
                ? schemes.byId(place.drawn()).orElseThrow().isExceptional()
                : schemes.openException(schemes.byId(place.amended()).orElseThrow())
                        .filter(each -> each.isConsented() && each.forYear() == year)
                        .isPresent();
    }

    /** A version for a year of the scheme that it would follow, without the consent to it, or beyond what that still allows (R-SCH-3). */
    private boolean isLocked(Collective collective, Place place, SchemeDraft draft) {
        Long followed = followed(place);
        boolean left = draft.scope() == SchemeScope.VILLAGE && succession.isLeft(fresh(collective, place, draft));
        if (followed == null) {
            return left;
        }
        boolean sameYear = place.amended() != null
                && draft.year() <= schemes.byId(followed).orElseThrow().year();
        return isExceptional(place, draft.year())
                ? isLocked(followed, draft.year(), draft.standard())
                : sameYear || left;
    }

    private boolean isLocked(long followed, int year, SubsidyStandard standard) {
        return schemes.lockOf(followed, year)
                .forbids(schemes.byId(followed).orElseThrow().standard(), standard);
    }

    /** The scheme that a draft is meant to follow, or null. */
    private Long followed(Place place) {
        if (place.amended() != null) {
            return place.amended();
        }
        return place.drawn() == null
                ? null
                : schemes.byId(place.drawn()).orElseThrow().replacesId();
    }

    private Amendment amendment(long followed, int year, SubsidyStandard standard, LocalDate day) {
        SubsidyScheme old = schemes.byId(followed).orElseThrow();
        return new Amendment(year, day, day, day, yearsOf(old), old.standard().equals(standard));
    }

    /** Throws {@link SchemeRefused} with every finding, or for an unfinished disclosure or a missing place on the pilot list. */
    void assertAcceptable(SubsidyScheme scheme, LocalDateTime now) {
        schemes.lockYearsOf(scheme);
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
        if (law.at(DivisionCode.of(scheme.divisionCode()), today).subsidy().evidenceFiles()
                && !unproven(scheme).isEmpty()) {
            throw SchemeStepRefused.files();
        }
        conditions.assertMet(scheme, today);
    }

    /** The subjects of this round, each step by its last record, of which no file is on record. */
    Set<String> unproven(SubsidyScheme scheme) {
        Map<DeliberationStep, String> steps = new EnumMap<>(DeliberationStep.class);
        schemes.deliberationsOf(scheme).forEach(each -> steps.put(each.step(), each.subject()));
        Set<String> subjects = new HashSet<>(steps.values());
        schemes.disclosureOf(scheme).map(ResolutionDisclosure::subject).ifPresent(subjects::add);
        schemes.evidenceOf(scheme).forEach(each -> subjects.remove(each.subject()));
        return subjects;
    }

    /** From when on the county's approval of today makes it effective: an amendment on 1 January, everything else at once. */
    LocalDate effectiveFrom(SubsidyScheme scheme, LocalDate today) {
        schemes.lockYearsOf(scheme);
        SchemeVerdict verdict = verdict(scheme, today, today);
        if (!verdict.isAccepted()) {
            throw new SchemeRefused(verdict);
        }
        conditions.assertYear(scheme, today);
        LocalDate firstDay = CalendarYear.firstDay(scheme.year());
        return verdict.effectiveFrom().orElse(today.isBefore(firstDay) ? firstDay : today);
    }

    private List<ExistingScheme> existing(SubsidyScheme scheme, LocalDate day) {
        return schemes.ofCollective(scheme.collectiveId()).stream()
                .filter(other -> !other.id().equals(scheme.id()))
                .filter(other -> !isReplaced(other, scheme))
                .map(other -> asExisting(other, day))
                .toList();
    }

    /** By a version of a later year, or of its own year with the county's consent. */
    private static boolean isReplaced(SubsidyScheme other, SubsidyScheme scheme) {
        return other.id().equals(scheme.replacesId()) && (scheme.isExceptional() || other.year() < scheme.year());
    }

    /** A version that was approved after it takes over from the first year of that one (R-SCH-4). */
    private ExistingScheme asExisting(SubsidyScheme other, LocalDate day) {
        int lastYear = other.followerAmong(schemes.ofCollective(other.collectiveId()))
                .map(follower -> Math.min(other.lastYear(), follower.year() - 1))
                .orElse(other.lastYear());
        return new ExistingScheme(other.scope(), other.year(), lastYear, standings.of(other, day.atStartOfDay()));
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
        SubsidyScheme old = amendedBy(scheme).orElse(null);
        if (old == null) {
            return null;
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
                yearsOf(old),
                old.standard().equals(scheme.standard()));
    }

    private Optional<SubsidyScheme> amendedBy(SubsidyScheme scheme) {
        if (scheme.isExceptional()) {
            return Optional.empty();
        }
        if (scheme.replacesId() != null) {
            return schemes.byId(scheme.replacesId());
        }
        return scheme.scope() == SchemeScope.VILLAGE ? before(fresh(scheme), scheme.standard()) : Optional.empty();
    }

    private static Set<Integer> yearsOf(SubsidyScheme scheme) {
        Set<Integer> years = new TreeSet<>();
        for (int year = scheme.year(); year <= scheme.lastYear(); year++) {
            years.add(year);
        }
        return years;
    }
}

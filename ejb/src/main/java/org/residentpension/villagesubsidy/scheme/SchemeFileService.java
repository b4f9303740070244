package org.residentpension.villagesubsidy.scheme;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.residentpension.collective.Collective;
import org.residentpension.collective.CollectiveRepository;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.organization.CallerReach;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.people.RollPersonRepository;
import org.residentpension.villagesubsidy.rules.component.ComponentKind;
import org.residentpension.villagesubsidy.rules.scheme.SchemeState;

/** Finding and opening schemes, and what the rules would say of a draft while it is typed. */
@Stateless
public class SchemeFileService {

    @Inject
    private StandingRepository standings;

    @Inject
    private SchemeRepository schemes;

    @Inject
    private CollectiveRepository collectives;

    @Inject
    private SchemeChecking checking;

    @Inject
    private SchemeSubmissions submissions;

    @Inject
    private SchemeConditions conditions;

    @Inject
    private RollPersonRepository people;

    @Inject
    private SchemeDesk desk;

    @Inject
    private ScopeGuard guard;

    @Inject
    private CallerReach reach;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /** The schemes of the caller's villages that cover the year, in the order of the villages. */
    @Requires(Right.SCHEME_READ)
    public List<SchemeRow> ofYear(int year) {
        ScopeReach mine = reach.of(Right.SCHEME_READ);
        Map<Long, Collective> byId =
                collectives.within(mine).stream().collect(Collectors.toMap(Collective::id, Function.identity()));
        List<SubsidyScheme> all = schemes.ofYear(year, mine);
        Map<Long, SchemeState> states = standings.of(all, clock.now());
        return all.stream()
                .map(scheme -> row(scheme, byId.get(scheme.collectiveId()), states.get(scheme.id())))
                .toList();
    }

    @Requires(value = Right.SCHEME_READ, ofObject = true)
    public SchemeFile open(long id) {
        SubsidyScheme scheme = desk.open(id);
        audit.done(caller.line("SCHEME_VIEW").about(SchemeDesk.subject(id), scheme.divisionCode()));
        SchemeState state = standings.of(scheme, clock.now());
        return new SchemeFile(
                scheme,
                state,
                collectives.byId(scheme.collectiveId()).orElseThrow(),
                new SchemeFile.OnRecord(
                        schemes.deliberationsOf(scheme),
                        schemes.disclosureOf(scheme),
                        schemes.objectionsTo(scheme),
                        schemes.evidenceOf(scheme),
                        submissions.unproven(scheme)),
                schemes.exceptionOf(scheme),
                people.named(scheme.collectiveId(), scheme.standard()),
                schemes.remarksOn(scheme),
                schemes.stepsOf(id),
                submissions.verdict(scheme, clock.today(), null),
                actionsOn(scheme, state));
    }

    /** What township and county look at, as of today. */
    @Requires(value = Right.SCHEME_READ, ofObject = true)
    public SchemeChecks checks(long id) {
        return checking.of(desk.open(id), clock.now());
    }

    /**
     * What the rules say of a standard before anybody has deliberated on it.
     *
     * @param drawn the scheme that is drawn up again, or null
     * @param amended the scheme that the draft would follow, or null
     */
    @Requires(value = Right.SCHEME_DRAFT, ofObject = true)
    public SchemePreview preview(long collectiveId, Long drawn, Long amended, SchemeDraft draft) {
        Collective collective = collectives.byId(collectiveId).orElse(null);
        String place = collective == null ? null : collective.divisionCode();
        guard.assertMay(Right.SCHEME_DRAFT, "rp_collective:" + collectiveId, place);
        return submissions.preview(collective, new SchemeSubmissions.Place(drawn, amended), draft, clock.today());
    }

    /** The ways of setting an amount that the collective may use as of today, in the order of their list (R-INC). */
    @Requires(value = Right.SCHEME_DRAFT, ofObject = true)
    public Set<ComponentKind> kindsFor(long collectiveId) {
        Collective collective = collectives.byId(collectiveId).orElse(null);
        String place = collective == null ? null : collective.divisionCode();
        guard.assertMay(Right.SCHEME_DRAFT, "rp_collective:" + collectiveId, place);
        return conditions.allowedKinds(place, clock.today());
    }

    private Set<SchemeAction> actionsOn(SubsidyScheme scheme, SchemeState state) {
        DivisionCode village = DivisionCode.of(scheme.divisionCode());
        List<SchemeAction> possible = Arrays.stream(SchemeAction.values())
                .filter(action -> action.leadsFrom(state))
                .toList();
        Map<Right, ScopeReach> reaches =
                reach.ofEach(possible.stream().map(SchemeAction::right).collect(Collectors.toSet()));
        Set<SchemeAction> actions = possible.stream()
                .filter(action -> reaches.get(action.right()).reaches(village))
                .filter(action ->
                        !(SchemeDesk.isApproval(action.right()) && scheme.wasHandledBy(caller.staffId(), action)))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(SchemeAction.class)));
        actions.removeAll(notNow(scheme));
        return actions;
    }

    /** An exception is decided only when it was asked for, by somebody else, and asked for only once. */
    private Set<SchemeAction> notNow(SubsidyScheme scheme) {
        Optional<SchemeException> open = schemes.openException(scheme);
        boolean decidable = open.filter(each -> each.isRequested() && !each.isRequestedBy(caller.staffId()))
                .isPresent();
        Set<SchemeAction> none = EnumSet.noneOf(SchemeAction.class);
        if (!decidable) {
            none.addAll(EnumSet.of(SchemeAction.CONSENT_CHANGE, SchemeAction.REFUSE_CHANGE));
        }
        if (open.isPresent()) {
            none.add(SchemeAction.REQUEST_CHANGE);
        }
        return none;
    }

    private SchemeRow row(SubsidyScheme scheme, Collective collective, SchemeState state) {
        return new SchemeRow(
                scheme.id(),
                scheme.divisionCode(),
                collective.legalName(),
                scheme.scope(),
                scheme.matter(),
                scheme.year(),
                scheme.lastYear(),
                state,
                scheme.standard().budget(),
                scheme.effectiveFrom());
    }
}

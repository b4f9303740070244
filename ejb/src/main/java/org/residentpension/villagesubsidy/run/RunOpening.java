package org.residentpension.villagesubsidy.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.residentpension.collective.Collective;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.organization.DivisionService;
import org.residentpension.platform.BusinessClock;
import org.residentpension.villagesubsidy.rules.scheme.SchemeScope;
import org.residentpension.villagesubsidy.rules.scheme.SchemeState;
import org.residentpension.villagesubsidy.scheme.SchemeRepository;
import org.residentpension.villagesubsidy.scheme.StandingRepository;
import org.residentpension.villagesubsidy.scheme.SubsidyScheme;

/** Whether a run can be opened: an effective scheme, a village that still exists, no suspension that stands against it. */
@ApplicationScoped
public class RunOpening {

    @Inject
    private StandingRepository standings;

    @Inject
    private SchemeRepository schemes;

    @Inject
    private RunRepository runs;

    @Inject
    private DivisionService divisions;

    @Inject
    private BusinessClock clock;

    /** Opens the run of the village's own scheme; throws what stands against it. */
    public SubsidyRun open(Collective collective, int year, Act act) {
        refuseUnfit(collective, year);
        SubsidyScheme own = effective(collective, year).stream()
                .filter(scheme -> scheme.scope() == SchemeScope.VILLAGE)
                .findFirst()
                .orElseThrow(() -> refusal(collective, year));
        return open(own, year, act);
    }

    /** Opens the run of one scheme, the village's own or that of a matter beside it (R-SCH-1); throws what stands against it. */
    public SubsidyRun open(Collective collective, long schemeId, int year, Act act) {
        refuseUnfit(collective, year);
        SubsidyScheme chosen = effective(collective, year).stream()
                .filter(scheme -> scheme.id() == schemeId)
                .findFirst()
                .orElseThrow(() -> refusal(collective, year));
        return open(chosen, year, act);
    }

    private SubsidyRun open(SubsidyScheme chosen, int year, Act act) {
        SubsidyScheme scheme = schemes.locked(chosen.id()).orElseThrow(); // which may have ended since it was chosen
        if (standings.of(scheme, clock.now()) != SchemeState.EFFECTIVE) {
            throw new RunStepRefused(ReasonCode.X_SUSPENDED);
        }
        boolean taken = !runs.ofScheme(scheme.id(), year).isEmpty()
                || scheme.scope() == SchemeScope.VILLAGE && runs.hasOwnOfVillage(scheme.collectiveId(), year);
        if (taken) {
            throw new RunStepRefused("X_RUN_EXISTS");
        }
        SubsidyRun run = new SubsidyRun(scheme, year, act);
        runs.add(run);
        return run;
    }

    /** Those that are effective today and cover the year (R-ELG-1): the village's own first, then those of single matters. */
    public List<SubsidyScheme> effective(Collective collective, int year) {
        List<SubsidyScheme> covering = covering(collective, year);
        Map<Long, SchemeState> states = standings.of(covering, clock.now());
        return covering.stream()
                .filter(scheme -> states.get(scheme.id()) == SchemeState.EFFECTIVE)
                .sorted(Comparator.comparing(SubsidyScheme::scope).thenComparing(SubsidyScheme::id))
                .toList();
    }

    /** Also for supplementary runs: an abolished village opens none, nor does a collective for years before it resumed (R-SUS). */
    void refuseUnfit(Collective collective, int year) {
        // who stops in this moment meets the run, or the run meets that
        schemes.lockCollective(collective.id());
        LocalDate today = clock.today();
        if (divisions.divisions().tree().isAbolishedOn(DivisionCode.of(collective.divisionCode()), today)) {
            throw new RunStepRefused("X_ABOLISHED");
        }
        schemes.suspensionPeriodsOf(collective.id()).forEach(period -> {
            if (period.holdsOn(today)) {
                throw new RunStepRefused(ReasonCode.X_SUSPENDED);
            }
            if (period.resumedOn() != null && year < period.resumedOn().getYear()) {
                throw new RunStepRefused("X_BEFORE_RESUMPTION");
            }
        });
    }

    /** A collective that has left asks for nothing more (S2-47, workflows.md §4). */
    void refuseExited(long schemeId) {
        SubsidyScheme scheme = schemes.locked(schemeId).orElseThrow();
        if (standings.of(scheme, clock.now()) == SchemeState.EXITED) {
            throw new RunStepRefused(ReasonCode.X_SUSPENDED);
        }
    }

    private List<SubsidyScheme> covering(Collective collective, int year) {
        return schemes.ofCollective(collective.id()).stream()
                .filter(scheme -> scheme.covers(year))
                .toList();
    }

    private RunStepRefused refusal(Collective collective, int year) {
        boolean known = standings.of(covering(collective, year), clock.now()).values().stream()
                .anyMatch(state -> state == SchemeState.SUSPENDED || state == SchemeState.EXITED);
        return known ? new RunStepRefused(ReasonCode.X_SUSPENDED) : new RunStepRefused("X_NO_SCHEME");
    }
}

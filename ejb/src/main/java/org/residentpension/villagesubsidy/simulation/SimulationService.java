package org.residentpension.villagesubsidy.simulation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.residentpension.collective.CollectiveRepository;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.law.Law;
import org.residentpension.organization.DivisionService;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.BusinessClock;
import org.residentpension.policy.PolicyTimeline;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.rules.LineTerms;
import org.residentpension.villagesubsidy.rules.SubsidyLaw;
import org.residentpension.villagesubsidy.rules.scheme.SchemeScope;
import org.residentpension.villagesubsidy.rules.simulation.Simulation;
import org.residentpension.villagesubsidy.rules.simulation.SimulationRule;
import org.residentpension.villagesubsidy.rules.simulation.SimulationTerms;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;
import org.residentpension.villagesubsidy.run.extract.ExtractRepository;
import org.residentpension.villagesubsidy.scheme.SchemeDraft;

/** What a draft would cost and whom it would reach: facts are read once, then any number of drafts is asked of them. */
@Stateless
public class SimulationService {

    @Inject
    private ExtractRepository extracts;

    @Inject
    private CollectiveRepository collectives;

    @Inject
    private DivisionService divisions;

    @Inject
    private Law law;

    @Inject
    private ScopeGuard guard;

    @Inject
    private BusinessClock clock;

    /** @param basisYear whose payers are taken; one statement, whatever the size of the village */
    @Requires(value = Right.SCHEME_READ, ofObject = true)
    public VillageFacts facts(long collectiveId, int basisYear, SchemeScope scope) {
        DivisionCode village = villageOf(collectiveId);
        LocalDate today = clock.today();
        LocalDate membershipAsOf = law.at(village, today).subsidy().membershipAsOf(basisYear);
        boolean replaces = scope == SchemeScope.VILLAGE;
        return new VillageFacts(
                collectiveId,
                basisYear,
                replaces,
                extracts.candidates(
                        new ExtractRepository.Simulated(collectiveId, basisYear, replaces),
                        ExtractRepository.Villages.of(
                                village,
                                today,
                                membershipAsOf,
                                divisions.divisions().tree()),
                        membershipAsOf),
                clock.now());
    }

    /** The payers of the basis year as if they paid the same in the year of the draft. */
    @Requires(value = Right.SCHEME_READ, ofObject = true)
    public Simulation simulate(VillageFacts facts, SchemeDraft draft) {
        DivisionCode village = villageOf(facts.collectiveId());
        return SimulationRule.simulate(
                facts.candidates(),
                new SimulationTerms(
                        facts.basisYear(),
                        terms(village, draft.standard(), draft.year(), facts.basisYear()),
                        terms(village, draft.standard(), draft.year() + 1, facts.basisYear()),
                        law.at(village, clock.today()).pensionAge()));
    }

    /** In the year whose facts are read it is asked as of today, like a run; in a later one as of the end of its payments. */
    private LineTerms terms(DivisionCode village, SubsidyStandard standard, int year, int basisYear) {
        PolicyTimeline timeline = law.timeline(village);
        LocalDate today = clock.today();
        SubsidyLaw subsidy = SubsidyLaw.of(timeline, year, today);
        LocalDate cutoff = subsidy.amounts().cutoff().day();
        LocalDate checkOn = year == basisYear || cutoff.isBefore(today) ? today : cutoff;
        return new LineTerms(
                subsidy, standard, village, true, checkOn, divisions.divisions().tree());
    }

    private DivisionCode villageOf(long collectiveId) {
        String place = collectives
                .byId(collectiveId)
                .map(found -> found.divisionCode())
                .orElse(null);
        guard.assertMay(Right.SCHEME_READ, "rp_collective:" + collectiveId, place);
        return DivisionCode.of(place);
    }
}

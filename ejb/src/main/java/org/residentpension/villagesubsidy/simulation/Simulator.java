package org.residentpension.villagesubsidy.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.law.Law;
import org.residentpension.organization.DivisionService;
import org.residentpension.platform.BusinessClock;
import org.residentpension.policy.PolicyTimeline;
import org.residentpension.villagesubsidy.people.VillagePeople;
import org.residentpension.villagesubsidy.rules.LineTerms;
import org.residentpension.villagesubsidy.rules.SubsidyLaw;
import org.residentpension.villagesubsidy.rules.scheme.SchemeScope;
import org.residentpension.villagesubsidy.rules.simulation.Simulation;
import org.residentpension.villagesubsidy.rules.simulation.SimulationRule;
import org.residentpension.villagesubsidy.rules.simulation.SimulationTerms;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;
import org.residentpension.villagesubsidy.run.extract.ExtractRepository;
import org.residentpension.villagesubsidy.scheme.SchemeDraft;

/** Reads the facts of a village and asks the rule of a draft, for whoever was already allowed to. */
@ApplicationScoped
class Simulator {

    @Inject
    private ExtractRepository extracts;

    @Inject
    private DivisionService divisions;

    @Inject
    private Law law;

    @Inject
    private BusinessClock clock;

    /** One statement, whatever the size of the village. */
    VillageFacts facts(DivisionCode village, long collectiveId, int basisYear, int schemeYear, SchemeScope scope) {
        LocalDate today = clock.today();
        LocalDate membershipAsOf = law.at(village, today).subsidy().membershipAsOf(schemeYear);
        boolean replaces = scope == SchemeScope.VILLAGE;
        return new VillageFacts(
                collectiveId,
                basisYear,
                schemeYear,
                replaces,
                extracts.candidates(
                        new ExtractRepository.Simulated(collectiveId, basisYear, replaces),
                        VillagePeople.of(
                                village,
                                today,
                                membershipAsOf,
                                divisions.divisions().tree())),
                clock.now());
    }

    Simulation simulate(DivisionCode village, VillageFacts facts, SchemeDraft draft) {
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
}

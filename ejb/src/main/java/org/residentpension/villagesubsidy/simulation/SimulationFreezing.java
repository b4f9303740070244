package org.residentpension.villagesubsidy.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.villagesubsidy.rules.simulation.Simulation;
import org.residentpension.villagesubsidy.scheme.DeliberationBegun;
import org.residentpension.villagesubsidy.scheme.SchemeDraft;
import org.residentpension.villagesubsidy.scheme.SchemeSubmitted;
import org.residentpension.villagesubsidy.scheme.SubsidyScheme;

/** In the transaction of the step itself: nobody meets on a scheme, and nothing goes upward, without the figures on which it is decided. */
@ApplicationScoped
class SimulationFreezing {

    @Inject
    private Simulator simulator;

    @Inject
    private FrozenSimulationRepository simulations;

    void on(@Observes DeliberationBegun begun) {
        freeze(begun.scheme(), begun.act());
    }

    void on(@Observes SchemeSubmitted submitted) {
        freeze(submitted.scheme(), submitted.act());
    }

    private void freeze(SubsidyScheme scheme, Act act) {
        Simulation told = null;
        for (int year : basisYears(scheme.year(), act.at().getYear())) {
            told = simulate(scheme, year);
            if (told.total().payers() > 0) {
                break;
            }
        }
        simulations.add(scheme.id(), FrozenSimulation.of(told, act.at()));
    }

    /** Last year's payers, as the builder proposes; this year's where nobody of the village paid last year. */
    private static List<Integer> basisYears(int schemeYear, int now) {
        List<Integer> years =
                Stream.of(now - 1, now).filter(year -> year <= schemeYear).toList();
        return years.isEmpty() ? List.of(schemeYear) : years;
    }

    private Simulation simulate(SubsidyScheme scheme, int basisYear) {
        DivisionCode village = DivisionCode.of(scheme.divisionCode());
        SchemeDraft draft = scheme.asDraft();
        return simulator.simulate(
                village,
                simulator.facts(village, scheme.collectiveId(), basisYear, draft.year(), draft.scope()),
                draft);
    }
}

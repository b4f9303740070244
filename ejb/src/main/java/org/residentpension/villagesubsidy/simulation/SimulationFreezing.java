package org.residentpension.villagesubsidy.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.villagesubsidy.rules.simulation.Simulation;
import org.residentpension.villagesubsidy.scheme.SchemeDraft;
import org.residentpension.villagesubsidy.scheme.SchemeSubmitted;
import org.residentpension.villagesubsidy.scheme.SubsidyScheme;

/** In the transaction of the submission itself: nothing goes upward without the figures on which it is decided. */
@ApplicationScoped
class SimulationFreezing {

    @Inject
    private Simulator simulator;

    @Inject
    private FrozenSimulationRepository simulations;

    void on(@Observes SchemeSubmitted submitted) {
        SubsidyScheme scheme = submitted.scheme();
        Simulation told = null;
        for (int year : basisYears(scheme.year(), submitted.act().at().getYear())) {
            told = simulate(scheme, year);
            if (told.total().payers() > 0) {
                break;
            }
        }
        simulations.add(scheme.id(), FrozenSimulation.of(told, submitted.act().at()));
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
                village, simulator.facts(village, scheme.collectiveId(), basisYear, draft.scope()), draft);
    }
}

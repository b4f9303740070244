package org.residentpension.villagesubsidy.simulation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.residentpension.collective.CollectiveRepository;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.rules.scheme.SchemeScope;
import org.residentpension.villagesubsidy.rules.simulation.Simulation;
import org.residentpension.villagesubsidy.scheme.SchemeDraft;
import org.residentpension.villagesubsidy.scheme.SchemeRepository;
import org.residentpension.villagesubsidy.scheme.SubsidyScheme;

/** What a draft would cost and whom it would reach: facts are read once, then any number of drafts is asked of them. */
@Stateless
public class SimulationService {

    @Inject
    private Simulator simulator;

    @Inject
    private FrozenSimulationRepository frozen;

    @Inject
    private CollectiveRepository collectives;

    @Inject
    private SchemeRepository schemes;

    @Inject
    private ScopeGuard guard;

    /**
     * One statement, whatever the size of the village.
     *
     * @param basisYear whose payers are taken
     * @param schemeYear whose members are taken: who lives elsewhere counts if she is on the roll by then
     */
    @Requires(value = Right.SCHEME_READ, ofObject = true)
    public VillageFacts facts(long collectiveId, int basisYear, int schemeYear, SchemeScope scope) {
        return simulator.facts(villageOf(collectiveId), collectiveId, basisYear, schemeYear, scope);
    }

    /** The payers of the basis year as if they paid the same in the year of the draft. */
    @Requires(value = Right.SCHEME_READ, ofObject = true)
    public Simulation simulate(VillageFacts facts, SchemeDraft draft) {
        return simulator.simulate(villageOf(facts.collectiveId()), facts, draft);
    }

    /** As it was when the scheme was last submitted; empty before that. */
    @Requires(value = Right.SCHEME_READ, ofObject = true)
    public Optional<FrozenSimulation> frozen(long schemeId) {
        guard.assertMay(
                Right.SCHEME_READ,
                "rp_subsidy_scheme:" + schemeId,
                schemes.byId(schemeId).map(SubsidyScheme::divisionCode).orElse(null));
        return frozen.of(schemeId);
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

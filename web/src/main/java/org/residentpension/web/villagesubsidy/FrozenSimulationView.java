package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.villagesubsidy.rules.simulation.Share;
import org.residentpension.villagesubsidy.scheme.DeclaredIncome;
import org.residentpension.villagesubsidy.simulation.FrozenSimulation;
import org.residentpension.villagesubsidy.simulation.SimulationService;

/** The figures of the day on which a scheme was submitted, on its page: what township and county decide on. */
@Named
@ViewScoped
public class FrozenSimulationView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SimulationService service;

    @Inject
    private SchemeView page;

    private FrozenSimulation told;

    /** After the page itself. */
    public void load() {
        told = service.frozen(page.schemeId()).orElse(null);
    }

    /** Null for a scheme that was not submitted since such figures are kept. */
    public FrozenSimulation getTold() {
        return told;
    }

    /** More than the collective says it may spend. */
    public boolean isBeyondMeans() {
        return income().disposable().filter(told.total().money()::isMoreThan).isPresent();
    }

    public boolean isWarning() {
        return told.isOverBudget() || told.candidates() == 0 || isBeyondMeans();
    }

    public Money getDisposable() {
        return income().disposable().orElse(null);
    }

    public String getOfLastYear() {
        return told.percentOf(income().lastYear()).orElse("—");
    }

    public String getOfThisYear() {
        return told.percentOf(income().thisYear()).orElse("—");
    }

    public String getOfDisposable() {
        return told.percentOf(income().disposable()).orElse("—");
    }

    public List<SpecialGroup> getGroups() {
        return new ArrayList<>(told.byGroup().keySet());
    }

    public Share group(SpecialGroup group) {
        return told.byGroup().get(group);
    }

    public List<Map.Entry<Money, Share>> getTiers() {
        return List.copyOf(told.byTier().entrySet());
    }

    private DeclaredIncome income() {
        return page.getFile().scheme().income();
    }
}

package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.platform.BusinessClock;
import org.residentpension.villagesubsidy.rules.scheme.SchemeScope;
import org.residentpension.villagesubsidy.rules.simulation.Share;
import org.residentpension.villagesubsidy.rules.simulation.Simulation;
import org.residentpension.villagesubsidy.scheme.SchemeDraft;
import org.residentpension.villagesubsidy.scheme.SchemePreview;
import org.residentpension.villagesubsidy.simulation.SimulationService;
import org.residentpension.villagesubsidy.simulation.VillageFacts;
import org.residentpension.web.faces.Messages;

/** Beside a draft that is typed: what it would cost the village, whom it would reach, and up to two drafts kept to compare. */
@Named
@ViewScoped
public class SimulationView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int KEPT = 2;

    @Inject
    private SimulationService service;

    @Inject
    private BusinessClock clock;

    @Inject
    private Messages messages;

    private Integer basisYear;
    private SchemeDraft asked;
    private int findings;
    private final ArrayList<KeptDraft> kept = new ArrayList<>();
    private Simulation current;

    /** Read once for the page; whoever comes back to it later reads them again. */
    private transient VillageFacts facts;

    /** @param preview null while the draft is no standard: then nothing is told */
    void ask(long collective, StandardDraft draft, SchemePreview preview) {
        if (preview == null) {
            current = null;
            return;
        }
        asked = draft.draft();
        findings = preview.verdict().findings().size();
        if (basisYear == null || !getBasisYears().contains(basisYear)) {
            for (int year : getBasisYears()) {
                simulateOn(collective, year);
                // a village that begins this year has nobody who paid last year
                if (current.total().payers() > 0) {
                    return;
                }
            }
            basisYear = getBasisYears().get(0);
        }
        simulateOn(collective, basisYear);
    }

    private void simulateOn(long collective, int year) {
        basisYear = year;
        boolean replaces = asked.scope() == SchemeScope.VILLAGE;
        if (facts == null
                || facts.collectiveId() != collective
                || facts.basisYear() != basisYear
                || facts.schemeYear() != asked.year()
                || facts.replaces() != replaces) {
            facts = service.facts(collective, basisYear, asked.year(), asked.scope());
        }
        current = service.simulate(facts, asked);
    }

    /** The next question reads the facts anew. */
    void readAgain() {
        facts = null;
    }

    void keep(StandardDraft draft) {
        if (current != null && kept.size() < KEPT) {
            String name = Stream.of("A", "B", "C")
                    .map(each -> messages.word("simulation.draft", each))
                    .filter(each ->
                            kept.stream().noneMatch(other -> other.name().equals(each)))
                    .findFirst()
                    .orElseThrow();
            kept.add(new KeptDraft(name, StandardDraft.of(asked).draft(), current, findings));
        }
    }

    public void drop(KeptDraft draft) {
        kept.remove(draft);
    }

    public boolean isRoom() {
        return kept.size() < KEPT && current != null;
    }

    public List<KeptDraft> getKept() {
        return kept;
    }

    /** The kept ones and, last, the one being typed. */
    public List<KeptDraft> getCompared() {
        return Stream.concat(
                        kept.stream(),
                        Stream.of(new KeptDraft(messages.sentence("simulation.draft.now"), asked, current, findings)))
                .toList();
    }

    /** Null while nothing can be told. */
    public Simulation getCurrent() {
        return current;
    }

    /** Whether it says what it assumes about raises of the tier. */
    public boolean isRaising() {
        return current != null && asked.standard().rewardsRaise();
    }

    public VillageFacts getFacts() {
        return facts;
    }

    public Money getDisposable() {
        return asked.income().disposable().orElse(null);
    }

    /** More than the collective says it may spend. */
    public boolean isBeyondMeans() {
        return current != null
                && asked.income()
                        .disposable()
                        .filter(current.total().money()::isMoreThan)
                        .isPresent();
    }

    public String percent(KeptDraft of, String means) {
        Money declared =
                switch (means) {
                    case "lastYear" -> of.draft().income().lastYear().orElse(null);
                    case "thisYear" -> of.draft().income().thisYear().orElse(null);
                    default -> of.draft().income().disposable().orElse(null);
                };
        return of.simulation()
                .percentOf(declared)
                .map(percent -> percent.toPlainString() + "%")
                .orElse("");
    }

    public List<Map.Entry<Money, Share>> getTiers() {
        return List.copyOf(current.byTier().entrySet());
    }

    public List<SpecialGroup> getGroups() {
        return new ArrayList<>(current.byGroup().keySet());
    }

    public Share group(SpecialGroup group) {
        return current.byGroup().get(group);
    }

    public List<Map.Entry<ReasonCode, Integer>> getReasons() {
        return List.copyOf(current.withoutMoney().entrySet());
    }

    /** This year and the one before, as far as they are not later than the scheme. */
    public List<Integer> getBasisYears() {
        int now = clock.today().getYear();
        List<Integer> years = Stream.of(now - 1, now)
                .filter(year -> asked == null || year <= asked.year())
                .toList();
        return years.isEmpty() ? List.of(asked.year()) : years;
    }

    public Integer getBasisYear() {
        return basisYear;
    }

    public void setBasisYear(Integer basisYear) {
        this.basisYear = basisYear;
    }
}

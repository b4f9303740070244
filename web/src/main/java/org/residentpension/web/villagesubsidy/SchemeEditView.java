package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.residentpension.collective.Collective;
import org.residentpension.collective.CollectiveService;
import org.residentpension.collective.PilotService;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.platform.BusinessClock;
import org.residentpension.villagesubsidy.rules.scheme.SchemeFinding;
import org.residentpension.villagesubsidy.rules.scheme.SchemeScope;
import org.residentpension.villagesubsidy.rules.standard.FundingSource;
import org.residentpension.villagesubsidy.rules.standard.OverBudget;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;
import org.residentpension.villagesubsidy.scheme.SchemeDraftService;
import org.residentpension.villagesubsidy.scheme.SchemeException;
import org.residentpension.villagesubsidy.scheme.SchemeFile;
import org.residentpension.villagesubsidy.scheme.SchemeFileService;
import org.residentpension.villagesubsidy.scheme.SchemePreview;
import org.residentpension.villagesubsidy.scheme.SchemeReturn;
import org.residentpension.villagesubsidy.scheme.SchemeRow;
import org.residentpension.villagesubsidy.scheme.SubsidyScheme;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Typed;

/**
 * Drawing up a scheme: a new one, a draft again, or the version of a later year. What the rules say is told while it is typed. Its
 * components are added and removed in {@link SchemePartsView}, its people in {@link PeopleView}.
 */
@Named
@ViewScoped
public class SchemeEditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long NOBODYS = 0;
    private static final int YEARS = 3;

    @Inject
    private SchemeFileService files;

    @Inject
    private SchemeDraftService service;

    @Inject
    private CollectiveService collectives;

    @Inject
    private PilotService pilots;

    @Inject
    private SimulationView simulation;

    @Inject
    private BusinessClock clock;

    @Inject
    private Messages messages;

    private String id;
    private String collective;
    private String amends;
    private boolean exception;
    private boolean exceptional;
    private final ArrayList<SchemeRow> others = new ArrayList<>();
    private final ArrayList<SchemeReturn.Remark> remarks = new ArrayList<>();
    private int version;
    private Collective of;
    private StandardDraft draft = new StandardDraft(0);
    private transient SchemePreview preview;

    public void load() {
        if (id != null || amends != null) {
            SchemeFile file = files.open(number(id == null ? amends : id));
            SubsidyScheme scheme = file.scheme();
            version = scheme.version();
            remarks.addAll(id == null ? List.of() : file.remarks());
            of = collectives.open(scheme.collectiveId());
            exceptional = id != null && scheme.isExceptional();
            draft = StandardDraft.of(scheme, id == null ? yearAfter(file) : scheme.year());
        } else {
            of = collectives.open(number(collective));
            draft = new StandardDraft(clock.today().getYear());
            draft.keepOnly(files.kindsFor(of.id()));
            takeOver(draft.getYear());
            others.addAll(files.ofYear(draft.getYear()).stream()
                    .filter(row ->
                            row.scope() == SchemeScope.VILLAGE && !row.state().isOver())
                    .filter(row -> row.collective().equals(of.legalName()))
                    .toList());
        }
        check();
    }

    /** What the collective has told about its income when it applied for the pilot; typed over where it changed since. */
    private void takeOver(int year) {
        pilots.ofYear(year).stream()
                .filter(pilot -> pilot.collectiveId() == of.id())
                .findFirst()
                .ifPresent(pilot -> draft.getMeans().declare(pilot.told()));
    }

    /** The one after those of the scheme, or the one for which the county makes an exception. */
    private int yearAfter(SchemeFile file) {
        return file.exception()
                .filter(each -> exception && each.isConsented())
                .map(SchemeException::forYear)
                .orElse(file.scheme().lastYear() + 1);
    }

    private static long number(String typed) {
        Long number = Typed.number(typed);
        return number == null ? NOBODYS : number;
    }

    /**
     * Asks the rules about what stands on the page now, and what it would cost. A last key that is told after the page was
     * saved and left meets a new bean, which knows of nothing and asks nothing.
     */
    public void check() {
        if (of == null) {
            return;
        }
        preview = draft.isPossible()
                ? files.preview(of.id(), Typed.number(id), Typed.number(amends), draft.draft())
                : null;
        simulation.ask(of.id(), draft, preview);
    }

    /** What was paid while she typed counts from now on. */
    public void readAgain() {
        simulation.readAgain();
        check();
    }

    /** Beside the drafts that were kept before. */
    public void keep() {
        check();
        simulation.keep(draft);
    }

    /** A kept draft is typed on. */
    public void take(KeptDraft kept) {
        draft = StandardDraft.of(kept.draft());
        check();
    }

    /** Instead of what stood there. */
    void begin(SubsidyStandard standard) {
        draft.pay(standard);
        check();
    }

    public String save() {
        if (!draft.isPossible()) {
            messages.error("scheme.impossible");
            return "";
        }
        long saved;
        if (id != null) {
            service.redraw(number(id), version, draft.draft());
            saved = number(id);
        } else if (amends != null) {
            saved = service.amend(number(amends), version, draft.draft());
        } else {
            saved = service.draw(of.id(), draft.draft());
        }
        messages.info("scheme.saved", of.legalName());
        messages.keep();
        return "/subsidy/scheme?faces-redirect=true&id=" + saved;
    }

    /** Null while the rows contradict each other. */
    public SchemePreview getPreview() {
        if (preview == null && draft.isPossible()) {
            check();
        }
        return preview;
    }

    /** A change within its year: where payments are extracted already, only the sum and its sources may change. */
    public boolean isWithin() {
        return exception || exceptional;
    }

    /** Other schemes of the village for the year that are still on their way: a new one beside them is hardly meant. */
    public List<SchemeRow> getOthers() {
        return others;
    }

    /** Nothing is typed yet that anybody would get. */
    public boolean isBlank() {
        return draft.isPossible() && draft.draft().standard().isBlank();
    }

    /** What the rules say about the year; what they say about a component stands in {@link SchemePartsView}. */
    public List<SchemeFinding> getOfYear() {
        return findings(finding -> finding.parts().isEmpty() && !finding.isAboutATier());
    }

    /** What township or county said about a part when they gave the scheme back. */
    public List<SchemeReturn.Remark> remarksOn(String part) {
        return remarks.stream()
                .filter(remark -> remark.part().name().equals(part))
                .toList();
    }

    List<SchemeFinding> findings(Predicate<SchemeFinding> wanted) {
        return getPreview() == null
                ? List.of()
                : preview.verdict().findings().stream().filter(wanted).toList();
    }

    public Collective getOf() {
        return of;
    }

    public StandardDraft getDraft() {
        return draft;
    }

    /** From this year on, because nobody resolves on what is over; an older draft shows its own. */
    public List<Integer> getYears() {
        int now = clock.today().getYear();
        return IntStream.range(Math.min(now, draft.getYear()), now + YEARS)
                .boxed()
                .toList();
    }

    public SchemeScope[] getScopes() {
        return SchemeScope.values();
    }

    public SpecialGroup[] getSpecialGroups() {
        return SpecialGroup.values();
    }

    public FundingSource[] getFundingSources() {
        return FundingSource.values();
    }

    public OverBudget[] getOverBudgets() {
        return OverBudget.values();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = Typed.text(id);
    }

    public String getCollective() {
        return collective;
    }

    public void setCollective(String collective) {
        this.collective = Typed.text(collective);
    }

    public boolean isException() {
        return exception;
    }

    public void setException(boolean exception) {
        this.exception = exception;
    }

    public String getAmends() {
        return amends;
    }

    public void setAmends(String amends) {
        this.amends = Typed.text(amends);
    }
}

package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.IntStream;
import org.residentpension.collective.Collective;
import org.residentpension.collective.CollectiveService;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.platform.BusinessClock;
import org.residentpension.villagesubsidy.rules.component.ComponentKind;
import org.residentpension.villagesubsidy.rules.scheme.SchemeScope;
import org.residentpension.villagesubsidy.rules.scheme.SchemeVerdict;
import org.residentpension.villagesubsidy.rules.standard.FundingSource;
import org.residentpension.villagesubsidy.rules.standard.OverBudget;
import org.residentpension.villagesubsidy.scheme.SchemeDraftService;
import org.residentpension.villagesubsidy.scheme.SchemeFileService;
import org.residentpension.villagesubsidy.scheme.SubsidyScheme;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Typed;

/** Drawing up a scheme: a new one, a draft again, or the version of a later year. What the rules say is told while it is typed. */
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
    private BusinessClock clock;

    @Inject
    private Messages messages;

    private String id;
    private String collective;
    private String amends;
    private int version;
    private Collective of;
    private StandardDraft draft;
    private ComponentKind added = ComponentKind.FLAT;
    private transient SchemeVerdict verdict;

    public void load() {
        if (id != null || amends != null) {
            SubsidyScheme scheme = files.open(number(id == null ? amends : id)).scheme();
            version = scheme.version();
            of = collectives.open(scheme.collectiveId());
            draft = StandardDraft.of(scheme, id == null ? scheme.lastYear() + 1 : scheme.year());
        } else {
            of = collectives.open(number(collective));
            draft = new StandardDraft(clock.today().getYear());
        }
        check();
    }

    private static long number(String typed) {
        Long number = Typed.number(typed);
        return number == null ? NOBODYS : number;
    }

    /** Asks the rules about what stands on the page now. */
    public void check() {
        verdict = files.preview(of.id(), draft.draft());
    }

    public void add() {
        draft.add(added);
        check();
    }

    public void remove(ComponentDraft component) {
        draft.remove(component);
        check();
    }

    public void addRow(ComponentDraft component) {
        component.addRow();
    }

    public void removeRow(ComponentDraft component, TierRow row) {
        component.removeRow(row);
        check();
    }

    public String save() {
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

    public SchemeVerdict getVerdict() {
        if (verdict == null) {
            check();
        }
        return verdict;
    }

    public Collective getOf() {
        return of;
    }

    public StandardDraft getDraft() {
        return draft;
    }

    public List<Integer> getYears() {
        int now = clock.today().getYear();
        return IntStream.range(-1, YEARS).mapToObj(each -> now + each).toList();
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

    public ComponentKind[] getKinds() {
        return ComponentKind.values();
    }

    public ComponentKind getAdded() {
        return added;
    }

    public void setAdded(ComponentKind added) {
        this.added = added;
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

    public String getAmends() {
        return amends;
    }

    public void setAmends(String amends) {
        this.amends = Typed.text(amends);
    }
}

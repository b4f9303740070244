package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.residentpension.villagesubsidy.rules.component.ComponentKind;
import org.residentpension.villagesubsidy.rules.scheme.SchemeFinding;
import org.residentpension.villagesubsidy.scheme.SchemeFileService;

/** The components of the scheme that is drawn up on {@link SchemeEditView}: which there are, and what the rules say of each. */
@Named
@ViewScoped
public class SchemePartsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SchemeFileService files;

    @Inject
    private SchemeEditView page;

    private final ArrayList<ComponentKind> kinds = new ArrayList<>();
    private ComponentKind added;

    /** After the scheme itself. */
    public void load() {
        kinds.addAll(files.kindsFor(page.getOf().id()));
        added = kinds.isEmpty() ? null : kinds.get(0);
    }

    public void add() {
        if (added == null) {
            return;
        }
        page.getDraft().add(added);
        page.check();
    }

    public void remove(ComponentDraft component) {
        page.getDraft().remove(component);
        page.check();
    }

    public void removeAward(ComponentDraft component, AwardRow award) {
        component.removeAward(award);
        page.check();
    }

    public void addRow(ComponentDraft component) {
        component.addRow();
    }

    public void removeRow(ComponentDraft component, TierRow row) {
        component.removeRow(row);
        page.check();
    }

    /** What the rules say about a component, by its place. */
    public List<SchemeFinding> findings(int place) {
        return page.findings(finding -> finding.parts().contains(place));
    }

    /** A component that was allowed when the draft began. */
    public boolean isRefused(int place) {
        return page.getPreview() != null && page.getPreview().refusedParts().contains(place);
    }

    /** What the county leaves to its villages. */
    public List<ComponentKind> getKinds() {
        return kinds;
    }

    public ComponentKind getAdded() {
        return added;
    }

    public void setAdded(ComponentKind added) {
        this.added = added;
    }
}

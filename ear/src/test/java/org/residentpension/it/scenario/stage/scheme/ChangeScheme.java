package org.residentpension.it.scenario.stage.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.residentpension.conformance.Given;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;
import org.residentpension.villagesubsidy.scheme.DeclaredIncome;
import org.residentpension.villagesubsidy.scheme.SchemeDraft;
import org.residentpension.villagesubsidy.scheme.SchemeDraftService;
import org.residentpension.villagesubsidy.scheme.SchemeFileService;
import org.residentpension.villagesubsidy.scheme.SubsidyScheme;

/** Another standard for the same year, or the version of a later one. */
@ApplicationScoped
public class ChangeScheme extends SchemeVerb {

    @Inject
    private SchemeDraftService drafts;

    @Inject
    private SchemeFileService files;

    @Override
    public String name() {
        return "changeScheme";
    }

    @Override
    void perform(Act act, Seen seen) {
        SubsidyScheme scheme = files.open(seen.id()).scheme();
        int year = act.with().number("forYear", scheme.year());
        SchemeDraft draft = new SchemeDraft(
                scheme.scope(),
                scheme.matter(),
                year,
                act.with().number("lastYear", year),
                changed(act, scheme.standard()),
                DeclaredIncome.none());
        if (year == scheme.year() || act.with().flag("redraw", false)) {
            drafts.redraw(seen.id(), seen.version(), draft);
        } else {
            long id = drafts.amend(seen.id(), seen.version(), draft);
            schemes().versioned(act.with().text("scheme"), year, id);
        }
    }

    private SubsidyStandard changed(Act act, SubsidyStandard old) {
        Map<Object, Object> fields = new HashMap<>();
        fields.put("village", "A");
        fields.put("components", act.with().fields().get("components"));
        SubsidyStandard fresh = schemes().standard(act.play(), new Given("scheme", fields));
        return new SubsidyStandard(
                old.scope(), fresh.components(), old.personMax(), old.budget(), old.overBudget(), old.fundingSources());
    }
}

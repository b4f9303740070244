package org.residentpension.it.scenario.stage.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.scheme.DeclaredIncome;
import org.residentpension.villagesubsidy.scheme.SchemeDraft;
import org.residentpension.villagesubsidy.scheme.SchemeDraftService;
import org.residentpension.villagesubsidy.scheme.SchemeFileService;
import org.residentpension.villagesubsidy.scheme.SubsidyScheme;

/** A new version for the year of the scheme itself, with another standard. */
@ApplicationScoped
public class ChangeByException extends SchemeVerb {

    @Inject
    private SchemeDraftService drafts;

    @Inject
    private SchemeFileService files;

    @Override
    public String name() {
        return "changeByException";
    }

    @Override
    void perform(Act act, Seen seen) {
        SubsidyScheme scheme = files.open(seen.id()).scheme();
        long id = drafts.amend(
                seen.id(),
                seen.version(),
                new SchemeDraft(
                        scheme.scope(),
                        scheme.matter(),
                        scheme.year(),
                        scheme.lastYear(),
                        schemes()
                                .standard(
                                        act.play(),
                                        schemes().scheme(act.play(), act.with().text("as"))),
                        DeclaredIncome.none()));
        schemes().drafted(act.with().text("key"), id);
    }
}

package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.Verb;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.run.publicity.RunEvidenceService;

/** No verb of the cases: opens the last file that somebody showed for her objection. */
@ApplicationScoped
public class OpenLetter implements Verb {

    @Inject
    private RunEvidenceService evidence;

    @Inject
    private Database database;

    @Override
    public String name() {
        return "openLetter";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        evidence.open(database.count(
                "SELECT COALESCE(MAX(id), -1) FROM rp_evidence WHERE subject LIKE 'rp_line_objection:%'"));
        return Outcome.DONE;
    }
}

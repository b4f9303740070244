package org.residentpension.it.scenario.stage.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.scheme.SchemeEvidenceService;

/** The last file that proves something, opened and compared with what was handed in. */
@ApplicationScoped
public class OpenEvidence extends SchemeVerb {

    @Inject
    private SchemeEvidenceService service;

    @Inject
    private Database database;

    @Override
    public String name() {
        return "openEvidence";
    }

    @Override
    void perform(Act act, Seen scheme) {
        long last = database.count("SELECT MAX(id) FROM rp_evidence");
        if (!Arrays.equals(service.open(last).content(), Papers.scanned().content())) {
            throw new IllegalStateException("not what was handed in");
        }
    }
}

package org.residentpension.it.scenario.stage.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.intake.Upload;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.scheme.SchemeEvidenceService;

/** A file that proves the last deliberation, or the disclosure. */
@ApplicationScoped
public class AddEvidence extends SchemeVerb {

    @Inject
    private SchemeEvidenceService service;

    @Inject
    private Database database;

    @Override
    public String name() {
        return "addEvidence";
    }

    @Override
    void perform(Act act, Seen scheme) {
        Upload file = Papers.of(act.with().text("file", "PDF"));
        if (act.with().flag("disclosure", false)) {
            service.addPhoto(scheme.id(), scheme.version(), file);
        } else {
            service.addMinutes(scheme.id(), scheme.version(), lastDeliberation(scheme.id()), file);
        }
    }

    private long lastDeliberation(long scheme) {
        return database.count("SELECT COALESCE(MAX(id), 0) FROM rp_deliberation WHERE scheme_id = ?", scheme);
    }
}

package org.residentpension.web.villagesubsidy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.residentpension.villagesubsidy.scheme.DeliberationRecord;
import org.residentpension.villagesubsidy.scheme.SchemeEvidenceService;

/** A file that proves a deliberation or the disclosure, handed in on the scheme's page. */
@Named
@RequestScoped
public class SchemeEvidenceView extends ScanView {

    @Inject
    private SchemeEvidenceService service;

    @Inject
    private SchemeView page;

    private Long deliberation;

    public String addMinutes() {
        if (isMissing() || deliberation == null) {
            return "";
        }
        service.addMinutes(page.schemeId(), page.getVersion(), deliberation, upload());
        return page.done("scheme.done.evidence");
    }

    public String addPhoto() {
        if (isMissing()) {
            return "";
        }
        service.addPhoto(page.schemeId(), page.getVersion(), upload());
        return page.done("scheme.done.evidence");
    }

    /** As long as none is chosen, the last one that has no file yet. */
    public Long getDeliberation() {
        return deliberation == null
                ? page.getFile().evidence().deliberations().stream()
                        .filter(held -> page.getFile().evidence().unproven().contains(held.subject()))
                        .map(DeliberationRecord::id)
                        .reduce((earlier, later) -> later)
                        .orElse(null)
                : deliberation;
    }

    public void setDeliberation(Long deliberation) {
        this.deliberation = deliberation;
    }
}

package org.residentpension.web.villagesubsidy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Comparator;
import java.util.List;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.publicity.LineObjection;
import org.residentpension.villagesubsidy.run.publicity.PublicList;
import org.residentpension.villagesubsidy.run.publicity.RunEvidenceService;

/** A file that proves an objection or the disclosure of the result, handed in on the run's page. */
@Named
@RequestScoped
public class RunEvidenceView extends ScanView {

    @Inject
    private RunEvidenceService service;

    @Inject
    private RunView page;

    private Long list;
    private Long objection;

    public String addResultPhoto() {
        if (isMissing()) {
            return "";
        }
        service.addResultPhoto(page.getRunId(), page.getVersion(), upload());
        return page.done(RunAction.ADD_RESULT_PHOTO);
    }

    public String addListPhoto() {
        if (isMissing() || list == null) {
            return "";
        }
        service.addListPhoto(page.getRunId(), page.getVersion(), list, upload());
        return page.done(RunAction.ADD_PUBLICITY_PHOTO);
    }

    public String addToObjection() {
        if (isMissing() || objection == null) {
            return "";
        }
        service.addToObjection(objection, page.getVersion(), upload());
        return page.done(RunAction.ADD_OBJECTION_FILE);
    }

    /** As long as none is chosen, the first one that has no photograph yet. */
    public Long getList() {
        return list != null
                ? list
                : page.getPhotographed().stream()
                        .min(Comparator.comparing(each -> !page.getFile().isListPhotoMissing(each)))
                        .map(PublicList::id)
                        .orElse(null);
    }

    public void setList(Long list) {
        this.list = list;
    }

    /** Those that were put on record; the caller chooses among them. */
    public List<LineObjection> getObjections() {
        return page.getFile().objections().stream()
                .filter(each -> each.id() > 0)
                .toList();
    }

    /** As long as none is chosen, the first one that nobody has decided yet. */
    public Long getObjection() {
        return objection != null
                ? objection
                : getObjections().stream()
                        .min(Comparator.comparing(each -> !each.isOpen()))
                        .map(LineObjection::id)
                        .orElse(null);
    }

    /** Whether the form of the proofs was just sent: after a refusal it stays unfolded. */
    public boolean isProving() {
        return objection != null;
    }

    public void setObjection(Long objection) {
        this.objection = objection;
    }
}

package org.residentpension.web.villagesubsidy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.primefaces.model.file.UploadedFile;
import org.residentpension.intake.Upload;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.publicity.RunEvidenceService;
import org.residentpension.web.faces.Messages;

/** A file that proves an objection or the disclosure of the result, handed in on the run's page. */
@Named
@RequestScoped
public class RunEvidenceView {

    @Inject
    private RunEvidenceService service;

    @Inject
    private RunView page;

    @Inject
    private Messages messages;

    private UploadedFile file;

    public String addResultPhoto() {
        if (isMissing()) {
            return "";
        }
        service.addResultPhoto(page.getRunId(), page.getVersion(), upload());
        return page.done(RunAction.ADD_RESULT_PHOTO);
    }

    public String addListPhoto(long list) {
        if (isMissing()) {
            return "";
        }
        service.addListPhoto(page.getRunId(), page.getVersion(), list, upload());
        return page.done(RunAction.ADD_PUBLICITY_PHOTO);
    }

    public String addToObjection(long objection) {
        if (isMissing()) {
            return "";
        }
        service.addToObjection(objection, page.getVersion(), upload());
        return page.done(RunAction.ADD_OBJECTION_FILE);
    }

    private boolean isMissing() {
        boolean missing = file == null;
        if (missing) {
            messages.error("evidence.noFile");
        }
        return missing;
    }

    private Upload upload() {
        return new Upload(file.getFileName(), file.getContent());
    }

    public UploadedFile getFile() {
        return file;
    }

    /** The page has such a form for each list and each objection, and the empty ones must not take away what another one brought. */
    public void setFile(UploadedFile file) {
        if (file != null && file.getFileName() != null) {
            this.file = file;
        }
    }
}

package org.residentpension.web.villagesubsidy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.primefaces.model.file.UploadedFile;
import org.residentpension.intake.Upload;
import org.residentpension.villagesubsidy.scheme.SchemeApprovalService;

/** The county lets a collective leave, by the application or resolution that it hands in on the scheme's page. */
@Named
@RequestScoped
public class SchemeExitView {

    @Inject
    private SchemeApprovalService service;

    @Inject
    private SchemeView page;

    private String why;
    private UploadedFile file;

    public String exit() {
        service.exit(page.schemeId(), page.getVersion(), why, upload());
        return page.done("scheme.done.exited");
    }

    /** Null where none was chosen. */
    private Upload upload() {
        return file == null || file.getFileName() == null ? null : new Upload(file.getFileName(), file.getContent());
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}

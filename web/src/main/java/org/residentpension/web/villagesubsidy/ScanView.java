package org.residentpension.web.villagesubsidy;

import jakarta.inject.Inject;
import org.primefaces.model.file.UploadedFile;
import org.residentpension.intake.Upload;
import org.residentpension.web.faces.Messages;

/** One scan or photograph that is handed in on a page; what it proves is said by the view of that page. */
public abstract class ScanView {

    @Inject
    private Messages messages;

    private UploadedFile file;

    /** And the page says so. */
    boolean isMissing() {
        boolean missing = file == null || file.getFileName() == null;
        if (missing) {
            messages.error("evidence.noFile");
        }
        return missing;
    }

    Upload upload() {
        return new Upload(file.getFileName(), file.getContent());
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}

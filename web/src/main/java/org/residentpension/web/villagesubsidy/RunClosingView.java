package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.closing.NoticeClosing;
import org.residentpension.villagesubsidy.run.closing.NoticeClosingRow;
import org.residentpension.villagesubsidy.run.closing.NoticeClosingService;
import org.residentpension.villagesubsidy.run.notice.PartPayment;

/** A notice that was paid in part and will not be paid in full: proposed and decided. */
@Named
@ViewScoped
public class RunClosingView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private NoticeClosingService service;

    @Inject
    private RunView page;

    private List<NoticeClosingRow> cases = List.of();
    private transient PartPayment part;
    private String document;
    private String why;

    /** After the page itself. */
    public void load() {
        cases = service.ofRun(page.getRunId());
    }

    public String propose() {
        service.propose(page.getRunId(), page.getVersion(), new NoticeClosing.Proposal(document, why));
        return page.done(RunAction.PROPOSE_CLOSING);
    }

    public String approve(NoticeClosingRow row) {
        service.approve(row.id(), page.getVersion());
        return page.done(RunAction.CLOSE_NOTICE);
    }

    public String refuse(NoticeClosingRow row) {
        service.refuse(row.id(), page.getVersion(), why);
        return page.done(RunAction.REFUSE_CLOSING);
    }

    public boolean isProposable() {
        return page.may("PROPOSE_CLOSING") && getPart() != null;
    }

    public boolean isDecidable(NoticeClosingRow row) {
        return row.isOpen() && !row.mine() && page.may("CLOSE_NOTICE");
    }

    /** What it would come to; null where something is proposed already. */
    public PartPayment getPart() {
        if (part == null) {
            part = service.closable(page.getRunId());
        }
        return part;
    }

    public List<NoticeClosingRow> getCases() {
        return cases;
    }

    public String getDocument() {
        return document;
    }

    public void setDocument(String document) {
        this.document = document;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}

package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.residentpension.villagesubsidy.run.file.RunFile;
import org.residentpension.villagesubsidy.run.file.RunFileService;
import org.residentpension.villagesubsidy.run.notice.NoticeLine;
import org.residentpension.villagesubsidy.run.notice.NoticeState;
import org.residentpension.villagesubsidy.run.notice.PaymentNotice;
import org.residentpension.villagesubsidy.run.publicity.PublicList;
import org.residentpension.villagesubsidy.run.publicity.PublicListRow;
import org.residentpension.web.faces.Typed;

/** One public list as it hung out, or the persons of one notice; which one stands in the address. */
@Named
@ViewScoped
public class RunPaperView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long NOBODYS = 0;

    @Inject
    private RunFileService files;

    private String run;
    private String list;
    private String notice;
    private RunFile file;
    private PublicList listed;
    private PaymentNotice issued;
    private List<PublicListRow> rows = List.of();
    private List<NoticeLine> lines = List.of();

    public void load() {
        file = files.open(number(run));
        listed = file.lists().stream()
                .filter(each -> each.id() == number(list))
                .findFirst()
                .orElse(null);
        issued = file.notices().stream()
                .filter(each -> each.id() == number(notice))
                .findFirst()
                .orElse(null);
        if (listed != null) {
            rows = files.publicRows(file.run().id(), listed.id());
        }
        if (issued != null) {
            lines = files.noticeLines(file.run().id(), issued.id());
        }
    }

    private static long number(String typed) {
        Long number = Typed.number(typed);
        return number == null ? NOBODYS : number;
    }

    public boolean isUnknown() {
        return listed == null && issued == null;
    }

    /** False where there is nothing to print: no such paper, or a notice that was voided. */
    public boolean isPrinted() {
        return listed != null || issued != null && issued.state() != NoticeState.VOID;
    }

    /** The address of the printed sheet, after the question mark. */
    public String getForm() {
        return listed != null
                ? RunView.formOf("PUBLIC_LIST", file.run().id(), listed.id())
                : RunView.formOf("NOTICE", file.run().id(), issued.id());
    }

    public RunFile getFile() {
        return file;
    }

    /** Null when the address names a notice. */
    public PublicList getListed() {
        return listed;
    }

    /** Null when the address names a list. */
    public PaymentNotice getIssued() {
        return issued;
    }

    public List<PublicListRow> getRows() {
        return rows;
    }

    public List<NoticeLine> getLines() {
        return lines;
    }

    public String getRun() {
        return run;
    }

    public void setRun(String run) {
        this.run = run;
    }

    public String getList() {
        return list;
    }

    public void setList(String list) {
        this.list = list;
    }

    public String getNotice() {
        return notice;
    }

    public void setNotice(String notice) {
        this.notice = notice;
    }
}

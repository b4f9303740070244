package org.residentpension.web.contribution;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.residentpension.contribution.Candidate;
import org.residentpension.contribution.Correction;
import org.residentpension.contribution.Task;
import org.residentpension.contribution.TaskFile;
import org.residentpension.contribution.TaskService;
import org.residentpension.organization.DivisionService;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Right;
import org.residentpension.web.faces.Messages;

/** One task: the row as it was sent, what was wrong with it, and the two ways to close it. */
@Named
@ViewScoped
public class TaskView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> KINDS = List.of("正常", "补缴", "一次性补缴");
    private static final int REASON = 5;

    @Inject
    private TaskService service;

    @Inject
    private DivisionService divisions;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    private long id;
    private TaskFile file;
    private String place;
    private int version;
    private String idNumber;
    private Integer year;
    private String kind;
    private String reason;
    private boolean differenceConfirmed;
    private Candidate candidate;
    private String returnReason;

    public void load() {
        read();
        version = file.task().version();
        if (file.row() != null) {
            year = file.task().year();
            kind = KINDS.contains(file.row().cell("缴费类型")) ? file.row().cell("缴费类型") : KINDS.get(0);
            idNumber = file.whole() ? file.row().cell("证件号码") : null;
        }
    }

    /** What stands on the page is read anew for every request; what was typed stays. */
    public void read() {
        file = service.open(id);
        place = divisions.fullName(file.task().division());
    }

    public void find() {
        candidate = null;
        candidate = service.find(id, idNumber);
        differenceConfirmed = false;
    }

    public String correct() {
        Candidate payer = service.find(id, idNumber);
        if (payer.nameDiffers() && !differenceConfirmed) {
            candidate = payer;
            messages.error("task.confirmDifference");
            return "";
        }
        service.correct(new Correction(id, version, idNumber, year, kind, reason));
        messages.info("task.corrected");
        messages.keep();
        return "/contribution/task?faces-redirect=true&id=" + id;
    }

    public String giveBack() {
        service.giveBack(id, version, returnReason);
        messages.info("task.returned");
        messages.keep();
        return "/contribution/task?faces-redirect=true&id=" + id;
    }

    public String settle() {
        service.settle(id, version, returnReason);
        messages.info("task.settled");
        messages.keep();
        return "/contribution/task?faces-redirect=true&id=" + id;
    }

    public boolean isMayClose() {
        return caller.may(Right.TASK_CLOSE) && getTask().isOpen();
    }

    public boolean isCorrectable() {
        return isMayClose() && getTask().isException() && file.row() != null;
    }

    public Task getTask() {
        return file.task();
    }

    public TaskFile getFile() {
        return file;
    }

    public String getPlace() {
        return place;
    }

    public List<String> getKinds() {
        return KINDS;
    }

    public int getReasonLength() {
        return REASON;
    }

    public Candidate getCandidate() {
        return candidate;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public boolean isDifferenceConfirmed() {
        return differenceConfirmed;
    }

    public void setDifferenceConfirmed(boolean differenceConfirmed) {
        this.differenceConfirmed = differenceConfirmed;
    }

    public String getReturnReason() {
        return returnReason;
    }

    public void setReturnReason(String returnReason) {
        this.returnReason = returnReason;
    }
}

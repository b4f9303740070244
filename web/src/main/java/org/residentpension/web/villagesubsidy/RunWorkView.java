package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.residentpension.portal.Caller;
import org.residentpension.villagesubsidy.run.batch.RunBatch;
import org.residentpension.villagesubsidy.run.batch.RunBatchService;
import org.residentpension.web.faces.Messages;

/** A step of one run that has too many persons to wait for: begun here, done in the background, and how far it is. */
@Named
@ViewScoped
public class RunWorkView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RunBatchService service;

    @Inject
    private BatchRows rows;

    @Inject
    private RunView page;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    private RunBatchesView.Row row;
    private boolean seen;

    /** Once for the page, and each second while work goes on. */
    public void load() {
        row = service.latestOfRun(page.getRunId()).map(rows::of).orElse(null);
        seen |= isUnderWay();
    }

    boolean isLong() {
        return service.isLong(page.getRunId());
    }

    String begin(RunBatch.Kind kind, String reason, LocalDate creditedOn) {
        service.one(page.getRunId(), page.getVersion(), kind, reason, creditedOn);
        return again("batches.started");
    }

    public String tryAgain(long id) {
        service.tryAgain(id);
        return again("batches.again");
    }

    private String again(String told) {
        messages.info(told);
        messages.keep();
        return "/subsidy/run?faces-redirect=true&id=" + page.getRunId();
    }

    /** While it goes on, where it broke off, and what stood against it as long as the step is still to be done. */
    public boolean isShown() {
        boolean refused = row != null
                && row.batch().refused() > 0
                && page.may(row.batch().kind().action().name());
        return isOpen() || isFinished() || refused;
    }

    /** Nobody begins another step as long as this one is not done. */
    public boolean isOpen() {
        return row != null && !row.batch().isEnded();
    }

    public boolean isUnderWay() {
        return row != null && row.isUnderWay();
    }

    /** While somebody looked. */
    public boolean isFinished() {
        return seen && !isOpen();
    }

    public boolean isMay(RunBatch batch) {
        return caller.may(batch.kind().right());
    }

    public RunBatchesView.Row getRow() {
        return row;
    }

    public long getRunId() {
        return page.getRunId();
    }
}

package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.residentpension.organization.Division;
import org.residentpension.organization.DivisionService;
import org.residentpension.organization.Divisions;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.job.Job;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.run.batch.RunBatch;
import org.residentpension.villagesubsidy.run.batch.RunBatchService;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Typed;
import org.residentpension.web.faces.Years;

/** One step of all runs of a place at once, and how far the work on it is; the year stands in the address. */
@Named
@ViewScoped
public class RunBatchesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int YEARS = 4;

    @Inject
    private RunBatchService service;

    @Inject
    private DivisionService divisions;

    @Inject
    private Caller caller;

    @Inject
    private BatchRows shown;

    @Inject
    private BusinessClock clock;

    @Inject
    private Messages messages;

    private transient Divisions all;
    private String year;
    private List<Row> rows;
    private List<Division> places;
    private RunBatch.Kind kind;
    private String place;
    private String why;
    private LocalDate creditedOn;

    /** @param job null for what was done at once before every batch had one */
    public record Row(RunBatch batch, Job job, boolean silent, List<Told> refusals) implements Serializable {

        public boolean isUnderWay() {
            return !batch.isEnded() && !isBroken();
        }

        public boolean isBroken() {
            return !batch.isEnded() && job != null && job.state() == Job.State.FAILED;
        }

        /** Null until it is known how much there is to do. */
        public Integer percent() {
            boolean known = job != null && job.total() > 0 && job.state() == Job.State.RUNNING;
            return known ? (int) (job.done() * 100 / job.total()) : null;
        }
    }

    /** Why the run of a village stayed as it was. */
    public record Told(String place, String sentence) implements Serializable {}

    /** Once for the page, and each second while work goes on. */
    public void load() {
        rows = service.ofYear(getYearChosen()).stream().map(shown::of).toList();
        if (places == null) {
            places = divisions.choicesFor(Right.RUN_READ).stream()
                    .filter(each -> !each.isAbolished())
                    .toList();
        }
    }

    public String start() {
        if (kind == RunBatch.Kind.POST && creditedOn == null) {
            messages.error("batches.dayMissing");
            return null;
        }
        switch (kind) {
            case EXTRACT -> service.extract(place, getYearChosen(), why);
            case CALCULATE -> service.calculate(place, getYearChosen());
            default -> service.post(place, getYearChosen(), creditedOn);
        }
        return again("batches.started");
    }

    public String tryAgain(long id) {
        service.tryAgain(id);
        return again("batches.again");
    }

    private String again(String told) {
        messages.info(told);
        messages.keep();
        return "/subsidy/batches?faces-redirect=true&year=" + getYearChosen();
    }

    public boolean isUnderWay() {
        return rows.stream().anyMatch(Row::isUnderWay);
    }

    /** The steps that she may ask for. */
    public List<RunBatch.Kind> getKinds() {
        return Arrays.stream(RunBatch.Kind.values())
                .filter(each -> caller.may(each.right()))
                .toList();
    }

    public boolean isMay(RunBatch batch) {
        return caller.may(batch.kind().right());
    }

    public String placeName(String code) {
        if (all == null) {
            all = divisions.divisions();
        }
        return all.fullName(code);
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public int getYearChosen() {
        Long typed = Typed.number(year);
        return typed == null ? clock.today().getYear() : typed.intValue();
    }

    public List<Integer> getYears() {
        return Years.back(clock.today().getYear(), YEARS);
    }

    public List<Row> getRows() {
        return rows;
    }

    public List<Division> getPlaces() {
        return places;
    }

    public RunBatch.Kind getKind() {
        return kind;
    }

    public void setKind(RunBatch.Kind kind) {
        this.kind = kind;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = Typed.text(why);
    }

    public LocalDate getCreditedOn() {
        return creditedOn;
    }

    public void setCreditedOn(LocalDate creditedOn) {
        this.creditedOn = creditedOn;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = Typed.text(year);
    }
}

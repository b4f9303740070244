package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Caller;
import org.residentpension.villagesubsidy.merit.Merit;
import org.residentpension.villagesubsidy.merit.MeritForm;
import org.residentpension.villagesubsidy.merit.MeritKind;
import org.residentpension.villagesubsidy.merit.MeritService;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Years;

/** Incentives and points of one collective, part of its page. Each officer gives one kind at most. */
@Named
@ViewScoped
public class MeritView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int YEARS = 3;

    @Inject
    private MeritService service;

    @Inject
    private Caller caller;

    @Inject
    private BusinessClock clock;

    @Inject
    private Messages messages;

    private long collectiveId;
    private List<Merit> merits = List.of();
    private Integer year;
    private BigDecimal value;
    private LocalDate on;
    private String reason;
    private String why;

    public void load(long collective) {
        collectiveId = collective;
        merits = service.of(collective);
        year = clock.today().getYear();
        on = clock.today();
    }

    public String save() {
        if (isIncentive()) {
            Money amount = value == null || value.signum() == 0 ? null : new Money(value);
            service.recordIncentive(
                    collectiveId, new MeritForm(MeritKind.TOWNSHIP_INCENTIVE, year, amount, null, on, reason));
        } else {
            service.givePoints(collectiveId, new MeritForm(MeritKind.APPRAISAL_POINTS, year, null, value, on, reason));
        }
        return done("merit.done");
    }

    public String reverse(Merit wrong) {
        if (isIncentive()) {
            service.reverseIncentive(wrong.id(), why);
        } else {
            service.reversePoints(wrong.id(), why);
        }
        return done("merit.reversed");
    }

    private String done(String key) {
        messages.info(key);
        messages.keep();
        return "/collective/view?faces-redirect=true&id=" + collectiveId;
    }

    public boolean isIncentive() {
        return caller.may(MeritKind.TOWNSHIP_INCENTIVE.right());
    }

    public boolean isGiving() {
        return isIncentive() || caller.may(MeritKind.APPRAISAL_POINTS.right());
    }

    public boolean isReversible(Merit merit) {
        return merit.isReversible() && caller.may(merit.kind().right());
    }

    public List<Merit> getMerits() {
        return merits;
    }

    public List<Integer> getYears() {
        return Years.back(clock.today().getYear(), YEARS);
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }

    public BigDecimal getValue() {
        return value;
    }

    public void setValue(BigDecimal value) {
        this.value = value;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}

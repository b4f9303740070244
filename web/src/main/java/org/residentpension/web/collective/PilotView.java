package org.residentpension.web.collective;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.residentpension.collective.Pilot;
import org.residentpension.collective.PilotForm;
import org.residentpension.collective.PilotPeriod;
import org.residentpension.collective.PilotService;
import org.residentpension.collective.PilotState;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Right;
import org.residentpension.web.faces.Messages;

/** The application of one collective for a pilot year, part of its page: apply, recommend, list, refuse. */
@Named
@ViewScoped
public class PilotView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PilotService service;

    @Inject
    private Caller caller;

    @Inject
    private BusinessClock clock;

    @Inject
    private Messages messages;

    private long collectiveId;
    private String asked;
    private int year;
    private Pilot pilot;
    private final IncomeDraft income = new IncomeDraft();
    private String reason;
    private String why;

    public void load(long collective) {
        collectiveId = collective;
        year = PilotYears.chosen(asked, clock.today());
        pilot = service.ofYear(year).stream()
                .filter(each -> each.collectiveId() == collective)
                .findFirst()
                .orElse(null);
        if (pilot != null) {
            PilotForm told = pilot.told();
            income.show(told.incomeLastYear(), told.incomeThisYear(), told.disposableAmount());
            reason = told.reason();
        }
    }

    public String apply() {
        service.apply(
                collectiveId, year, new PilotForm(income.lastYear(), income.thisYear(), income.disposable(), reason));
        return done("pilot.applied");
    }

    public String recommend() {
        service.recommend(pilot.id(), pilot.version());
        return done("pilot.recommended");
    }

    public String list() {
        service.list(pilot.id(), pilot.version());
        return done("pilot.listed");
    }

    public String refuse() {
        service.refuse(pilot.id(), pilot.version(), why);
        return done("pilot.refused");
    }

    private String done(String key) {
        messages.info(key, String.valueOf(year));
        messages.keep();
        return "/collective/view?faces-redirect=true&id=" + collectiveId + "&year=" + year;
    }

    public boolean isApplicable() {
        return caller.may(Right.PILOT_APPLY)
                && PilotPeriod.isOpen(year, clock.today())
                && (pilot == null || pilot.state() == PilotState.REFUSED);
    }

    public boolean isRecommendable() {
        return caller.may(Right.PILOT_RECOMMEND) && pilot != null && pilot.state() == PilotState.APPLIED;
    }

    public boolean isDecidable() {
        return caller.may(Right.PILOT_DECIDE) && pilot != null && pilot.state() == PilotState.RECOMMENDED;
    }

    public int getYear() {
        return year;
    }

    /** Next year's scheme has to be approved before its year begins: both are offered (S2-35). */
    public List<Integer> getYears() {
        return PilotYears.offered(clock.today());
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }

    public Pilot getPilot() {
        return pilot;
    }

    public IncomeDraft getIncome() {
        return income;
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

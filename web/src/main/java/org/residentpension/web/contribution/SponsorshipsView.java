package org.residentpension.web.contribution;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.residentpension.contribution.Confirmation;
import org.residentpension.contribution.SponsorshipRow;
import org.residentpension.contribution.SponsorshipService;
import org.residentpension.organization.DivisionService;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Right;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Typed;

/** Government money of a year: whom the county could confirm, and for whom finance has to say that the money came. */
@Named
@ViewScoped
public class SponsorshipsView implements Serializable {

    private static final long serialVersionUID = 1L;

    /** On one page; longer lists come as a file. */
    private static final int MOST = 500;

    @Inject
    private SponsorshipService service;

    @Inject
    private DivisionService divisions;

    @Inject
    private Caller caller;

    @Inject
    private BusinessClock clock;

    @Inject
    private Messages messages;

    private String year;
    private LocalDate confirmedOn;
    private List<SponsorshipRow> candidates = List.of();
    private List<SponsorshipRow> unposted = List.of();
    private List<SponsorshipRow> chosen = new ArrayList<>();
    private List<SponsorshipRow> funded = new ArrayList<>();
    private List<Confirmation.Idle> idle = List.of();

    public void load() {
        confirmedOn = confirmedOn == null ? clock.today() : confirmedOn;
        if (isConfirming()) {
            String county =
                    divisions.choicesFor(Right.SPONSORSHIP_CONFIRM).get(0).code();
            candidates = service.candidates(county, getYearShown(), confirmedOn, MOST);
        }
        unposted = service.confirmed(getYearShown(), false, 0, MOST);
    }

    /** Who is not sponsored stays on the page with the reason. */
    public void confirm() {
        Confirmation confirmation = service.confirm(getYearShown(), confirmedOn, ids(chosen));
        messages.info(
                "sponsorships.confirmed",
                String.valueOf(confirmation.confirmed()),
                confirmation.amount().toString());
        chosen = new ArrayList<>();
        load();
        idle = confirmation.idle();
    }

    public void post() {
        int posted = service.post(getYearShown(), ids(funded));
        messages.info("sponsorships.posted", String.valueOf(posted));
        funded = new ArrayList<>();
        load();
    }

    private static List<Long> ids(List<SponsorshipRow> rows) {
        return rows.stream().map(SponsorshipRow::personId).toList();
    }

    public String place(SponsorshipRow row) {
        return divisions.divisions().name(row.division());
    }

    public boolean isConfirming() {
        return caller.may(Right.SPONSORSHIP_CONFIRM);
    }

    public boolean isPosting() {
        return caller.may(Right.SPONSORSHIP_POST);
    }

    public int getYearShown() {
        Long typed = Typed.number(year);
        return typed == null ? clock.today().getYear() : typed.intValue();
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = Typed.text(year);
    }

    public LocalDate getConfirmedOn() {
        return confirmedOn;
    }

    public void setConfirmedOn(LocalDate confirmedOn) {
        this.confirmedOn = confirmedOn;
    }

    public List<SponsorshipRow> getCandidates() {
        return candidates;
    }

    public List<SponsorshipRow> getUnposted() {
        return unposted;
    }

    public List<SponsorshipRow> getChosen() {
        return chosen;
    }

    public void setChosen(List<SponsorshipRow> chosen) {
        this.chosen = chosen;
    }

    public List<SponsorshipRow> getFunded() {
        return funded;
    }

    public void setFunded(List<SponsorshipRow> funded) {
        this.funded = funded;
    }

    public List<Confirmation.Idle> getIdle() {
        return idle;
    }
}

package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.donation.DonationFileService;
import org.residentpension.villagesubsidy.donation.DonationRow;
import org.residentpension.villagesubsidy.donation.DonationState;
import org.residentpension.web.faces.LazyRows;
import org.residentpension.web.faces.Typed;
import org.residentpension.web.faces.Years;
import org.residentpension.web.organization.Places;

/** The donations of a year in the caller's villages; year and state stand in the address. */
@Named
@ViewScoped
public class DonationsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ALL = "ALL";
    private static final int YEARS = 4;

    @Inject
    private DonationFileService files;

    @Inject
    private Places placesOfCaller;

    @Inject
    private BusinessClock clock;

    private String year;
    private String state;
    private Places.Known places;
    private LazyRows<DonationRow> rows;

    public void load() {
        places = placesOfCaller.of(Right.FUND_READ);
        int wantedYear = getYearChosen();
        DonationState wanted = wanted();
        rows = new LazyRows<>(
                files.count(wantedYear, wanted),
                (first, size) -> files.page(wantedYear, wanted, first, size),
                DonationRow::id);
    }

    private DonationState wanted() {
        return Typed.constant(DonationState.class, state);
    }

    public int getYearChosen() {
        Long typed = Typed.number(year);
        return typed == null ? clock.today().getYear() : typed.intValue();
    }

    public List<Integer> getYears() {
        return Years.back(clock.today().getYear(), YEARS);
    }

    public DonationState[] getStates() {
        return DonationState.values();
    }

    /** What the menu shows as chosen. */
    public String getStateChosen() {
        return wanted() == null ? ALL : wanted().name();
    }

    public String place(DonationRow row) {
        return places.name(row.division());
    }

    public LazyRows<DonationRow> getRows() {
        return rows;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = Typed.text(year);
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = Typed.text(state);
    }
}

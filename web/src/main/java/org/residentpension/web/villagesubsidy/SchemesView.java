package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.rules.scheme.SchemeState;
import org.residentpension.villagesubsidy.scheme.SchemeFileService;
import org.residentpension.villagesubsidy.scheme.SchemeRow;
import org.residentpension.web.faces.Typed;
import org.residentpension.web.faces.Years;
import org.residentpension.web.organization.Places;

/** The schemes that cover a year, village by village; the year stands in the address. */
@Named
@ViewScoped
public class SchemesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int YEARS = 4;

    @Inject
    private SchemeFileService service;

    @Inject
    private Places placesOfCaller;

    @Inject
    private BusinessClock clock;

    private String year;
    private Places.Known places;
    private List<SchemeRow> rows;

    public void load() {
        places = placesOfCaller.of(Right.SCHEME_READ);
        rows = service.ofYear(getYearChosen());
    }

    public long getEffective() {
        return rows.stream().filter(row -> row.state() == SchemeState.EFFECTIVE).count();
    }

    public int getYearChosen() {
        Long typed = Typed.number(year);
        return typed == null ? clock.today().getYear() : typed.intValue();
    }

    public List<Integer> getYears() {
        return Years.back(clock.today().getYear() + 1, YEARS);
    }

    public String place(String code) {
        return places.name(code);
    }

    public List<SchemeRow> getRows() {
        return rows;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = Typed.text(year);
    }
}

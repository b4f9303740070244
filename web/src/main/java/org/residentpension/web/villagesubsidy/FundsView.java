package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.function.Function;
import org.residentpension.kernel.Money;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.fund.FundRow;
import org.residentpension.villagesubsidy.fund.FundService;
import org.residentpension.web.faces.Typed;
import org.residentpension.web.faces.Years;
import org.residentpension.web.organization.Places;

/** The earmarked funds of the caller's villages, with what came in and went out in a year. */
@Named
@ViewScoped
public class FundsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int YEARS = 4;

    @Inject
    private FundService service;

    @Inject
    private Places placesOfCaller;

    @Inject
    private BusinessClock clock;

    private String year;
    private Places.Known places;
    private List<FundRow> rows;

    public void load() {
        places = placesOfCaller.of(Right.FUND_READ);
        rows = service.funds(getYearChosen());
    }

    public Money getBalance() {
        return sum(FundRow::balance);
    }

    public Money getIn() {
        return sum(FundRow::in);
    }

    public Money getOut() {
        return sum(FundRow::out);
    }

    private Money sum(Function<FundRow, Money> part) {
        return rows.stream().map(part).reduce(Money.ZERO, Money::plus);
    }

    public int getYearChosen() {
        Long typed = Typed.number(year);
        return typed == null ? clock.today().getYear() : typed.intValue();
    }

    public List<Integer> getYears() {
        return Years.back(clock.today().getYear(), YEARS);
    }

    public String place(FundRow row) {
        return places.name(row.division());
    }

    public List<FundRow> getRows() {
        return rows;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = Typed.text(year);
    }
}

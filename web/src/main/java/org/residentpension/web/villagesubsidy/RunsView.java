package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.residentpension.kernel.Money;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.rules.scheme.SchemeScope;
import org.residentpension.villagesubsidy.rules.scheme.SchemeState;
import org.residentpension.villagesubsidy.run.RunState;
import org.residentpension.villagesubsidy.run.calculation.RunPreparationService;
import org.residentpension.villagesubsidy.run.file.RunFileService;
import org.residentpension.villagesubsidy.run.file.RunRow;
import org.residentpension.villagesubsidy.scheme.SchemeFileService;
import org.residentpension.villagesubsidy.scheme.SchemeRow;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Typed;
import org.residentpension.web.faces.Years;
import org.residentpension.web.organization.Places;

/** The runs of a year, village by village, and the opening of one; the year stands in the address. */
@Named
@ViewScoped
public class RunsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int YEARS = 4;

    @Inject
    private RunFileService files;

    @Inject
    private RunPreparationService preparation;

    @Inject
    private SchemeFileService schemes;

    @Inject
    private Places placesOfCaller;

    @Inject
    private Caller caller;

    @Inject
    private BusinessClock clock;

    @Inject
    private Messages messages;

    private String year;
    private Places.Known places;
    private List<RunRow> rows;
    private List<Choice> openable;
    private Long scheme;

    /** A scheme whose run can be opened. */
    public record Choice(long id, String label) implements Serializable {}

    public void load() {
        places = placesOfCaller.of(Right.RUN_READ);
        rows = files.ofYear(getYearChosen());
        openable = caller.may(Right.RUN_EXTRACT) ? openable() : List.of();
    }

    /** The scheme is effective and covers the year, and no run of it goes on; a matter stands beside the village's own (R-SCH-1). */
    private List<Choice> openable() {
        Set<Long> begun = rows.stream()
                .filter(row -> row.next() != null || row.state() == RunState.ARCHIVED)
                .map(RunRow::schemeId)
                .collect(Collectors.toSet());
        return schemes.ofYear(getYearChosen()).stream()
                .filter(row -> row.state() == SchemeState.EFFECTIVE && !begun.contains(row.id()))
                .map(row -> new Choice(row.id(), label(row)))
                .toList();
    }

    private String label(SchemeRow row) {
        String own = place(row.division()) + " " + row.collective();
        return row.matter() == null ? own : own + " · " + getMatterWord() + " " + row.matter();
    }

    public String getMatterWord() {
        return messages.word("schemeScope", SchemeScope.MATTER);
    }

    public String open() {
        long id = preparation.openScheme(scheme, getYearChosen());
        messages.info("runs.opened", Integer.toString(getYearChosen()));
        messages.keep();
        return "/subsidy/run?faces-redirect=true&id=" + id;
    }

    public Money getTotal() {
        return rows.stream()
                .filter(row -> row.state() != RunState.CANCELLED)
                .map(RunRow::total)
                .reduce(Money.ZERO, Money::plus);
    }

    public boolean isLate(RunRow row) {
        return row.next() != null
                && row.next().deadline() != null
                && row.next().deadline().isBefore(clock.today());
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

    public List<RunRow> getRows() {
        return rows;
    }

    public List<Choice> getOpenable() {
        return openable;
    }

    public Long getScheme() {
        return scheme;
    }

    public void setScheme(Long scheme) {
        this.scheme = scheme;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = Typed.text(year);
    }
}

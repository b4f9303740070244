package org.residentpension.web.campaign;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.residentpension.campaign.TargetService;
import org.residentpension.campaign.rules.Metric;
import org.residentpension.campaign.rules.TargetSplit;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.organization.Division;
import org.residentpension.organization.DivisionService;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Right;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Years;

/** The targets of one division and those directly below it, typed like the sheet of a plan. */
@Named
@ViewScoped
public class TargetsView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int YEARS_BACK = 10;

    @Inject
    private TargetService service;

    @Inject
    private DivisionService divisions;

    @Inject
    private BusinessClock clock;

    @Inject
    private Messages messages;

    private String division;
    private Integer year;
    private List<Choice> choices = List.of();
    private List<TargetLine> lines = List.of();

    /** A county or town whose sheet can be opened. */
    public record Choice(String code, String name, boolean town) implements Serializable {}

    public void load() {
        choices = divisions.choicesFor(Right.TARGET_SET).stream()
                .filter(each -> each.level() != DivisionLevel.VILLAGE)
                .map(TargetsView::choice)
                .toList();
        division = division == null && !choices.isEmpty() ? choices.get(0).code() : division;
        year = year == null ? Integer.valueOf(clock.today().getYear()) : year;
        lines = service.sheet(division, year).lines().stream()
                .map(TargetLine::new)
                .toList();
    }

    public String save() {
        service.save(
                division,
                year,
                lines.stream().flatMap(line -> line.entries(year).stream()).toList());
        messages.info("targets.saved");
        messages.keep();
        return "/system/targets?faces-redirect=true&includeViewParams=true";
    }

    private static Choice choice(Division division) {
        String indent = division.level() == DivisionLevel.TOWN ? "\u3000" : "";
        return new Choice(division.code(), indent + division.name(), division.level() == DivisionLevel.TOWN);
    }

    /** The rows below the first, as they are typed now. */
    private TargetSplit split(Metric metric) {
        return new TargetSplit(
                lines.get(0).value(metric.name()),
                lines.stream()
                        .skip(1)
                        .map(line -> line.value(metric.name()))
                        .filter(Objects::nonNull)
                        .toList());
    }

    public String sum(Metric metric) {
        TargetSplit split = split(metric);
        return split.villages().isEmpty() ? Shown.NOTHING : Shown.of(metric, split.sum());
    }

    /** How far the villages are from their town (R-TGT-1); empty when they agree or nothing was split. */
    public String gap(Metric metric) {
        TargetSplit split = split(metric);
        BigDecimal gap = split.sum().subtract(split.shownTown());
        return !isTown() || split.isSound() ? "" : (gap.signum() > 0 ? "+" : "") + Shown.of(metric, gap);
    }

    public boolean isTown() {
        return choices.stream().anyMatch(each -> each.town() && each.code().equals(division));
    }

    public List<Metric> getMetrics() {
        return Arrays.asList(Metric.values());
    }

    public List<TargetLine> getLines() {
        return lines;
    }

    public List<Choice> getChoices() {
        return choices;
    }

    /** Next year's plan is made before the year begins. */
    public List<Integer> getYears() {
        return Years.back(clock.today().getYear() + 1, YEARS_BACK + 1);
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division;
    }

    public Integer getYear() {
        return year;
    }

    public void setYear(Integer year) {
        this.year = year;
    }
}

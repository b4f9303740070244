package org.residentpension.web.system;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.organization.Division;
import org.residentpension.organization.DivisionService;
import org.residentpension.organization.Divisions;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Right;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Typed;

/** What lies directly below one division of the administrator, standing and abolished, and a form to found another one. */
@Named
@ViewScoped
public class DivisionsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DivisionService service;

    @Inject
    private ScopeGuard guard;

    @Inject
    private BusinessClock clock;

    @Inject
    private Messages messages;

    private String under;
    private List<Line> path = List.of();
    private List<Line> lines = List.of();
    private String code;
    private String name;
    private LocalDate from;

    /** A division as the list shows it. */
    public record Line(
            String code,
            String name,
            DivisionLevel level,
            LocalDate since,
            long children,
            boolean standing,
            String state)
            implements Serializable {}

    public void load() {
        Divisions all = service.forChange();
        List<Division> roots = guard.rootsOf(all, Right.DIVISION_CHANGE);
        Division place = guard.open(
                all, Right.DIVISION_CHANGE, under == null ? roots.get(0).code() : under);
        under = place.code();
        path = new ArrayList<>();
        Division at = place;
        while (at != null) {
            path.add(0, line(all, at));
            at = roots.contains(at) ? null : all.find(at.parentCode()).orElse(null);
        }
        lines = all.all().stream()
                .filter(division -> under.equals(division.parentCode()))
                .map(division -> line(all, division))
                .toList();
        from = from == null ? clock.today() : from;
    }

    public String found() {
        service.found(code, name, under, from);
        messages.info("divisions.found.done", name);
        messages.keep();
        return "/system/divisions?faces-redirect=true&includeViewParams=true";
    }

    private Line line(Divisions all, Division division) {
        LocalDate today = clock.today();
        String state = messages.sentence("divisions.standing");
        if (division.isAbolished()) {
            state = messages.sentence(
                    "divisions.abolished", division.abolishedOn().toString(), all.name(division.successorCode()));
        } else if (!division.existsOn(today)) {
            state = messages.sentence("divisions.planned", division.validFrom().toString());
        }
        long children = all.childrenOn(division.code(), today).size();
        return new Line(
                division.code(),
                division.name(),
                division.level(),
                division.validFrom(),
                children,
                division.existsOn(today),
                state);
    }

    public long getStanding() {
        return lines.stream().filter(Line::standing).count();
    }

    /** What is founded below; nothing below a village. */
    public DivisionLevel getLevelBelow() {
        return switch (path.get(path.size() - 1).level()) {
            case COUNTY -> DivisionLevel.TOWN;
            case TOWN -> DivisionLevel.VILLAGE;
            default -> null;
        };
    }

    public String getPrefix() {
        Line place = path.get(path.size() - 1);
        return under.substring(0, place.level().prefixLength());
    }

    public List<Line> getPath() {
        return path;
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getUnder() {
        return under;
    }

    public void setUnder(String under) {
        this.under = Typed.text(under);
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = code;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }
}

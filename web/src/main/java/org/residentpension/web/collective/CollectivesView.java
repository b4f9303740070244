package org.residentpension.web.collective;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.residentpension.collective.Collective;
import org.residentpension.collective.CollectiveService;
import org.residentpension.collective.MemberRollService;
import org.residentpension.collective.Pilot;
import org.residentpension.collective.PilotService;
import org.residentpension.collective.PilotState;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Right;
import org.residentpension.web.faces.Typed;
import org.residentpension.web.organization.Places;

/** The collectives of the caller's villages: who is registered, how many members are on file, who takes part in the year. */
@Named
@ViewScoped
public class CollectivesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private CollectiveService service;

    @Inject
    private MemberRollService rolls;

    @Inject
    private PilotService pilots;

    @Inject
    private Places placesOfCaller;

    @Inject
    private BusinessClock clock;

    private String year;
    private Places.Known places;
    private List<Line> lines;

    /** A village with its collective; {@code pilot} is null for one that did not apply for the year. */
    public record Line(
            long id,
            String village,
            String legalName,
            String creditCode,
            String representative,
            long members,
            PilotState pilot)
            implements Serializable {}

    public void load() {
        places = placesOfCaller.of(Right.COLLECTIVE_READ);
        LocalDate today = clock.today();
        Map<Long, Pilot> byCollective = pilots.ofYear(getYearChosen()).stream()
                .collect(Collectors.toMap(Pilot::collectiveId, Function.identity()));
        lines = service.list().stream()
                .map(collective -> line(collective, byCollective.get(collective.id()), today))
                .toList();
    }

    private Line line(Collective collective, Pilot pilot, LocalDate today) {
        return new Line(
                collective.id(),
                places.name(collective.divisionCode()),
                collective.legalName(),
                collective.registration().creditCode(),
                collective.registration().legalRepresentative(),
                rolls.count(collective.id(), today, null),
                pilot == null ? null : pilot.state());
    }

    public long getListed() {
        return lines.stream().filter(line -> line.pilot() == PilotState.LISTED).count();
    }

    public int getYearChosen() {
        return PilotYears.chosen(year, clock.today());
    }

    public List<Integer> getYears() {
        return PilotYears.offered(clock.today());
    }

    public List<Line> getLines() {
        return lines;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = Typed.text(year);
    }
}

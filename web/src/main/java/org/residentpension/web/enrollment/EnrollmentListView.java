package org.residentpension.web.enrollment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.residentpension.enrollment.Desk;
import org.residentpension.enrollment.EnrollmentDeskService;
import org.residentpension.enrollment.EnrollmentFilter;
import org.residentpension.enrollment.EnrollmentRow;
import org.residentpension.enrollment.EnrollmentState;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Right;
import org.residentpension.web.faces.Conditions;
import org.residentpension.web.faces.LazyRows;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Typed;
import org.residentpension.web.organization.Places;

/** The desk of each office: applications that wait for the caller, for anybody, or all; everything stands in the address. */
@Named
@ViewScoped
public class EnrollmentListView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private EnrollmentDeskService service;

    @Inject
    private Places placesOfCaller;

    @Inject
    private Messages messages;

    @Inject
    private BusinessClock clock;

    private String desk;
    private String state;
    private String division;
    private String name;
    private String roster;
    private Places.Known places;
    private LazyRows<EnrollmentRow> rows;

    public void load() {
        places = placesOfCaller.of(Right.ENROLLMENT_READ);
        division = places.names().containsKey(division) ? division : null;
        rows = new LazyRows<>(
                service.count(filter(getDeskChosen())),
                (first, size) -> service.page(filter(getDeskChosen()), first, size),
                EnrollmentRow::id);
    }

    private EnrollmentFilter filter(Desk chosen) {
        return new EnrollmentFilter(chosen, getStateChosen(), division, name, getRosterChosen());
    }

    /** Without a wish, what waits for the caller; a link to a roster shows all of it. */
    public Desk getDeskChosen() {
        Desk chosen = Typed.constant(Desk.class, desk);
        return chosen != null ? chosen : getRosterChosen() != null ? Desk.ALL : Desk.MINE;
    }

    public long countOn(Desk other) {
        return other == getDeskChosen() ? rows.getTotal() : service.count(filter(other));
    }

    public List<Conditions.Chip> getChips() {
        return conditions(desk).chips();
    }

    /** The address of the same list on another desk. */
    public String queryOn(Desk other) {
        return conditions(other.name()).query();
    }

    private Conditions conditions(String onDesk) {
        return new Conditions()
                .with("desk", onDesk, "")
                .with("state", getStateChosen(), messages.word("enrollmentState", getStateChosen()))
                .with("division", division, places.name(division))
                .with("name", name, messages.sentence("person.chip.name", name))
                .with("import", getRosterChosen(), messages.sentence("enrollment.chip.import", roster));
    }

    public EnrollmentState getStateChosen() {
        return Typed.constant(EnrollmentState.class, state);
    }

    public Long getRosterChosen() {
        return Typed.number(roster);
    }

    public List<EnrollmentState> getStates() {
        return Arrays.stream(EnrollmentState.values())
                .filter(each -> each != EnrollmentState.DRAFT)
                .toList();
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public Desk[] getDesks() {
        return Desk.values();
    }

    public Places.Known getPlaces() {
        return places;
    }

    public LazyRows<EnrollmentRow> getRows() {
        return rows;
    }

    public String getDesk() {
        return desk;
    }

    public void setDesk(String desk) {
        this.desk = Typed.text(desk);
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = Typed.text(state);
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = Typed.text(division);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Typed.text(name);
    }

    public String getRoster() {
        return roster;
    }

    public void setRoster(String roster) {
        this.roster = Typed.text(roster);
    }
}

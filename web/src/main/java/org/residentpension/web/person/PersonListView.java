package org.residentpension.web.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.residentpension.enrollment.EnrollmentState;
import org.residentpension.kernel.MaskStyle;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.participant.PersonFilter;
import org.residentpension.participant.PersonRow;
import org.residentpension.participant.PersonService;
import org.residentpension.portal.Right;
import org.residentpension.web.faces.Conditions;
import org.residentpension.web.faces.LazyRows;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Typed;
import org.residentpension.web.organization.Places;

/** The list of persons. What narrows it stands in its address, except an identity number, which never does. */
@Named
@ViewScoped
public class PersonListView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final List<String> STATES = Stream.concat(
                    Arrays.stream(EnrollmentState.values()).map(Enum::name), Stream.of(PersonFilter.NOT_ENROLLED))
            .filter(state -> !state.equals(EnrollmentState.DRAFT.name()))
            .toList();

    @Inject
    private PersonService service;

    @Inject
    private Places placesOfCaller;

    @Inject
    private Messages messages;

    private String division;
    private String name;
    private String state;
    private String group;
    private String idNumber;
    private Places.Known places;
    private LazyRows<PersonRow> rows;

    public void load() {
        places = placesOfCaller.of(Right.PERSON_READ);
        state = STATES.contains(state) ? state : null;
        division = places.names().containsKey(division) ? division : null;
        show();
    }

    /** By number alone: it finds one person or nobody, whatever else was chosen. */
    public void findByNumber() {
        division = null;
        name = null;
        state = null;
        group = null;
        show();
    }

    private void show() {
        PersonFilter filter = new PersonFilter(division, name, idNumber, state, getGroupChosen());
        rows = new LazyRows<>(service.count(filter), (first, size) -> service.page(filter, first, size), PersonRow::id);
    }

    public List<Conditions.Chip> getChips() {
        return new Conditions()
                .with("division", division, places.name(division))
                .with("name", name, messages.sentence("person.chip.name", name))
                .with("state", state, messages.word("enrollmentState", state))
                .with("group", getGroupChosen(), messages.word("specialGroup", getGroupChosen()))
                .with("", idNumber, idNumber == null ? "" : MaskStyle.FIRST6_LAST4.apply(idNumber))
                .chips();
    }

    private SpecialGroup getGroupChosen() {
        return Typed.constant(SpecialGroup.class, group);
    }

    public Places.Known getPlaces() {
        return places;
    }

    public LazyRows<PersonRow> getRows() {
        return rows;
    }

    public List<String> getStates() {
        return STATES;
    }

    public SpecialGroup[] getGroups() {
        return SpecialGroup.values();
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

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = Typed.text(state);
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = Typed.text(group);
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = Typed.text(idNumber);
    }
}

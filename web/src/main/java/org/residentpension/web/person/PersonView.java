package org.residentpension.web.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.residentpension.account.AccountService;
import org.residentpension.account.AccountStatement;
import org.residentpension.contribution.ContributionService;
import org.residentpension.contribution.PersonContributions;
import org.residentpension.enrollment.EnrollmentDeskService;
import org.residentpension.enrollment.EnrollmentRow;
import org.residentpension.enrollment.PersonHistoryService;
import org.residentpension.participant.PersonFile;
import org.residentpension.participant.PersonFilter;
import org.residentpension.participant.PersonService;
import org.residentpension.portal.AuditEntry;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Right;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Typed;
import org.residentpension.web.organization.Places;

/** Everything about one person on one page; it draws on every capability, so it asks more services than others do. */
@Named
@ViewScoped
public class PersonView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long NOBODY = 0;

    @Inject
    private PersonService persons;

    @Inject
    private EnrollmentDeskService enrollments;

    @Inject
    private ContributionService contributions;

    @Inject
    private AccountService accounts;

    @Inject
    private PersonHistoryService histories;

    @Inject
    private Places placesOfCaller;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    private String id;
    private PersonFile person;
    private List<EnrollmentRow> applications = List.of();
    private PersonContributions paid;
    private AccountStatement account;
    private List<AuditEntry> history = List.of();
    private Places.Known places;

    /** Refuses first whoever may not see the person; what follows is about somebody in scope. */
    public void load() {
        Long asked = Typed.number(id);
        person = persons.open(asked == null ? NOBODY : asked);
        applications = enrollments.ofPerson(person.id());
        paid = contributions.ofPerson(person.id());
        account = accounts.statementOf(person.id()).orElse(null);
        places = placesOfCaller.of(Right.PERSON_READ);
        if (caller.may(Right.AUDIT_READ)) {
            history = histories.of(person.id());
        }
    }

    public String getState() {
        return applications.stream()
                .map(application -> application.state())
                .filter(state -> state.isLive())
                .map(Enum::name)
                .findFirst()
                .orElse(PersonFilter.NOT_ENROLLED);
    }

    /** Has a relation of this scheme now. */
    public boolean isInsured() {
        return applications.stream().anyMatch(application -> application.state().isRelation());
    }

    /** This page after something was done on it. */
    String again() {
        messages.keep();
        return "/person/view?faces-redirect=true&id=" + person.id();
    }

    public PersonFile getPerson() {
        return person;
    }

    public List<EnrollmentRow> getApplications() {
        return applications;
    }

    public PersonContributions getPaid() {
        return paid;
    }

    public AccountStatement getAccount() {
        return account;
    }

    public List<AuditEntry> getHistory() {
        return history;
    }

    public Places.Known getPlaces() {
        return places;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}

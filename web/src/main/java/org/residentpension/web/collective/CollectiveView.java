package org.residentpension.web.collective;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.residentpension.collective.Collective;
import org.residentpension.collective.CollectiveService;
import org.residentpension.collective.Member;
import org.residentpension.collective.MemberRollService;
import org.residentpension.collective.NewMember;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Right;
import org.residentpension.web.faces.LazyRows;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Typed;
import org.residentpension.web.organization.Places;

/** One collective: its registration and who is a member on a day. */
@Named
@ViewScoped
public class CollectiveView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long NOBODYS = 0;

    @Inject
    private CollectiveService service;

    @Inject
    private MemberRollService rolls;

    @Inject
    private Places placesOfCaller;

    @Inject
    private BusinessClock clock;

    @Inject
    private Messages messages;

    private String id;
    private String name;
    private LocalDate day;
    private Collective collective;
    private Places.Known places;
    private LazyRows<Member> members;
    private String newName;
    private String newNumber;
    private LocalDate filedOn;
    private String leavingNumber;

    public void load() {
        Long asked = Typed.number(id);
        collective = service.open(asked == null ? NOBODYS : asked);
        places = placesOfCaller.of(Right.COLLECTIVE_READ);
        day = day == null ? clock.today() : day;
        filedOn = clock.today();
        members = new LazyRows<>(
                rolls.count(collective.id(), day, name),
                (first, size) -> rolls.page(collective.id(), day, name, first, size),
                Member::id);
    }

    public String join() {
        rolls.join(collective.id(), NewMember.of(newNumber, newName, clock.today()), filedOn);
        return done("member.joined", newName);
    }

    public String leave() {
        rolls.leave(collective.id(), leavingNumber.strip(), filedOn);
        return done("member.left", filedOn.minusDays(1).toString());
    }

    private String done(String key, String about) {
        messages.info(key, about);
        messages.keep();
        return "/collective/view?faces-redirect=true&id=" + collective.id();
    }

    public Collective getCollective() {
        return collective;
    }

    public String getVillage() {
        return places.name(collective.divisionCode());
    }

    public LazyRows<Member> getMembers() {
        return members;
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = Typed.text(name);
    }

    public LocalDate getDay() {
        return day;
    }

    public void setDay(LocalDate day) {
        this.day = day;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }

    public String getNewNumber() {
        return newNumber;
    }

    public void setNewNumber(String newNumber) {
        this.newNumber = newNumber;
    }

    public LocalDate getFiledOn() {
        return filedOn;
    }

    public void setFiledOn(LocalDate filedOn) {
        this.filedOn = filedOn;
    }

    public String getLeavingNumber() {
        return leavingNumber;
    }

    public void setLeavingNumber(String leavingNumber) {
        this.leavingNumber = leavingNumber;
    }
}

package org.residentpension.web.system;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
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

/** Renaming or abolishing one division. */
@Named
@ViewScoped
public class DivisionView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String BACK = "/system/divisions?faces-redirect=true&under=";

    @Inject
    private DivisionService service;

    @Inject
    private ScopeGuard guard;

    @Inject
    private BusinessClock clock;

    @Inject
    private Messages messages;

    private String code;
    private String oldName;
    private String parent;
    private DivisionLevel level;
    private int version;
    private String gone;
    private List<PostChoices.Place> successors = List.of();
    private String newName;
    private String successor;
    private LocalDate on;
    private String phone;
    private String responsible;

    public void load() {
        Divisions all = service.forChange();
        Division division = guard.open(all, Right.DIVISION_CHANGE, code);
        oldName = division.name();
        newName = oldName;
        parent = division.parentCode();
        level = division.level();
        version = division.version();
        phone = division.supervisionPhone();
        responsible = division.responsible();
        on = clock.today();
        gone = division.isAbolished()
                ? messages.sentence(
                        "division.gone.text", division.abolishedOn().toString(), all.name(division.successorCode()))
                : null;
        successors = service.choicesFor(Right.DIVISION_CHANGE).stream()
                .filter(other -> other.level() == level
                        && !other.isAbolished()
                        && !other.code().equals(code))
                .map(other -> new PostChoices.Place(other.code(), named(all, other)))
                .toList();
    }

    /** A village with its town, because it may merge with one of another town. */
    private static String named(Divisions all, Division division) {
        return division.level() == DivisionLevel.VILLAGE
                ? all.name(division.parentCode()) + division.name()
                : division.name();
    }

    public String rename() {
        service.rename(code, newName, version);
        messages.info("division.rename.done", oldName, newName);
        messages.keep();
        return BACK + parent;
    }

    public String nameContacts() {
        service.nameContacts(code, Typed.text(phone), Typed.text(responsible), version);
        messages.info("division.contacts.done", oldName);
        messages.keep();
        return BACK + getBack();
    }

    public String abolish() {
        service.abolish(code, successor, on, version);
        messages.info(
                "division.abolish.done",
                oldName,
                on.toString(),
                successors.stream()
                        .filter(each -> each.code().equals(successor))
                        .map(PostChoices.Place::name)
                        .findFirst()
                        .orElse(successor));
        messages.keep();
        return BACK + parent;
    }

    /** The county itself is not hers to rename. */
    public boolean isChangeable() {
        return gone == null && (level == DivisionLevel.TOWN || level == DivisionLevel.VILLAGE);
    }

    /** Offices have telephones; a village has its supervisors. */
    public boolean isOffice() {
        return gone == null && (level == DivisionLevel.COUNTY || level == DivisionLevel.TOWN);
    }

    /** The list in which it is shown. */
    public String getBack() {
        return level == DivisionLevel.COUNTY ? code : parent;
    }

    public String getCode() {
        return code;
    }

    public void setCode(String code) {
        this.code = Typed.text(code);
    }

    public String getOldName() {
        return oldName;
    }

    public String getPhone() {
        return phone;
    }

    public void setPhone(String phone) {
        this.phone = phone;
    }

    public String getResponsible() {
        return responsible;
    }

    public void setResponsible(String responsible) {
        this.responsible = responsible;
    }

    public String getGone() {
        return gone;
    }

    public List<PostChoices.Place> getSuccessors() {
        return successors;
    }

    public String getNewName() {
        return newName;
    }

    public void setNewName(String newName) {
        this.newName = newName;
    }

    public String getSuccessor() {
        return successor;
    }

    public void setSuccessor(String successor) {
        this.successor = successor;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }
}

package org.residentpension.web.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.participant.SpecialGroupService;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Right;
import org.residentpension.web.faces.Messages;

/** The form by which a township records a special-group status, or its last day. */
@Named
@ViewScoped
public class GroupView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private SpecialGroupService service;

    @Inject
    private PersonView page;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    private SpecialGroup group;
    private LocalDate from;
    private LocalDate to;

    public String record() {
        service.record(page.getPerson().id(), group, from, to);
        messages.info("group.done", messages.word("specialGroup", group));
        return page.again();
    }

    public boolean isOffered() {
        return caller.may(Right.GROUP_RECORD);
    }

    public SpecialGroup[] getGroups() {
        return SpecialGroup.values();
    }

    public SpecialGroup getGroup() {
        return group;
    }

    public void setGroup(SpecialGroup group) {
        this.group = group;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }
}

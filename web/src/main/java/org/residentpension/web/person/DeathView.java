package org.residentpension.web.person;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import org.residentpension.participant.DeathService;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Right;
import org.residentpension.web.faces.Messages;

/** The form on the page of a person by which the office gets to know of her death. */
@Named
@ViewScoped
public class DeathView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private DeathService service;

    @Inject
    private PersonView page;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    private LocalDate diedOn;

    public String record() {
        service.record(page.getPerson().id(), page.getPerson().version(), diedOn);
        messages.info("death.done", page.getPerson().name(), diedOn.toString());
        return page.again();
    }

    public boolean isOffered() {
        return caller.may(Right.DEATH_RECORD) && page.getPerson().diedOn() == null;
    }

    public LocalDate getDiedOn() {
        return diedOn;
    }

    public void setDiedOn(LocalDate diedOn) {
        this.diedOn = diedOn;
    }
}

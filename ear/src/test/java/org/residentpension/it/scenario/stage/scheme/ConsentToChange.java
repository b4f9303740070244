package org.residentpension.it.scenario.stage.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.scheme.SchemeExceptionService;

/** Somebody else of the county consents to an exceptional change, or refuses it. */
@ApplicationScoped
public class ConsentToChange extends SchemeVerb {

    @Inject
    private SchemeExceptionService service;

    @Override
    public String name() {
        return "consentToChange";
    }

    @Override
    void perform(Act act, Seen scheme) {
        if (act.with().flag("refuse", false)) {
            service.refuse(scheme.id(), scheme.version(), act.with().text("why", "理由不充分"));
        } else {
            service.consent(scheme.id(), scheme.version(), act.with().text("why", "情况属实"));
        }
    }
}

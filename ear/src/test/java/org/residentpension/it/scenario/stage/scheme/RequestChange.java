package org.residentpension.it.scenario.stage.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.scheme.SchemeExceptionService;

/** The county asks for an exceptional change within the year. */
@ApplicationScoped
public class RequestChange extends SchemeVerb {

    @Inject
    private SchemeExceptionService service;

    @Override
    public String name() {
        return "requestChange";
    }

    @Override
    void perform(Act act, Seen scheme) {
        service.request(scheme.id(), scheme.version(), act.with().text("why", "集体收入大幅减少"));
    }
}

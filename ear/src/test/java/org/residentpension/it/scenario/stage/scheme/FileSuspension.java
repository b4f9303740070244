package org.residentpension.it.scenario.stage.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.villagesubsidy.scheme.SuspensionService;

/** The collective files that it cannot pay. */
@ApplicationScoped
public class FileSuspension extends SchemeVerb {

    @Inject
    private SuspensionService service;

    @Inject
    private Suspensions suspensions;

    @Override
    public String name() {
        return "fileSuspension";
    }

    @Override
    void perform(Act act, Seen scheme) {
        service.file(
                suspensions.collectiveOf(scheme.id()),
                act.with().text("reason", "场景：集体收入不足"),
                act.with().flag("file", true) ? Papers.scanned() : null);
    }
}

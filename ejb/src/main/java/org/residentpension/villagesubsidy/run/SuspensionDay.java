package org.residentpension.villagesubsidy.run;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Singleton;
import jakarta.inject.Inject;
import org.residentpension.kernel.Act;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.Errands;
import org.residentpension.villagesubsidy.scheme.SchemeRepository;
import org.residentpension.villagesubsidy.scheme.Suspension;

/** A suspension that was registered for a later day takes effect on the runs in the first hour of that day, or as soon as we are up. */
@Singleton
public class SuspensionDay {

    @Inject
    private SchemeRepository schemes;

    @Inject
    private RunEnding ending;

    @Inject
    private BusinessClock clock;

    @Inject
    private Errands errands;

    @Resource
    private SessionContext self;

    @Schedule(hour = "*", minute = "7", persistent = false)
    void everyHour() {
        errands.run("look for suspensions of today", self.getBusinessObject(SuspensionDay.class)::look);
    }

    public void look() {
        for (Suspension suspension : schemes.suspensionsInForceOn(clock.today())) {
            ending.end(
                    suspension.collectiveId(),
                    run -> true,
                    "SUSPENSION",
                    new Act(suspension.registeredBy(), clock.now()),
                    "SYSTEM");
        }
    }
}

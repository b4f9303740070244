package org.residentpension.it.scenario.stage.verb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.enrollment.EnrollmentDeskService;
import org.residentpension.enrollment.EnrollmentRow;
import org.residentpension.enrollment.EnrollmentService;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.People;
import org.residentpension.it.scenario.stage.Verb;

/** The township's first look at an application; no verb of the cases, it comes before the review. */
@ApplicationScoped
public class CheckEnrollment implements Verb {

    @Inject
    private EnrollmentService enrollments;

    @Inject
    private EnrollmentDeskService desk;

    @Inject
    private People people;

    @Override
    public String name() {
        return "checkEnrollment";
    }

    @Override
    public Object open(Act act) {
        return desk.open(people.enrollment(act.person()).orElse(0L)).row();
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        EnrollmentRow row = (EnrollmentRow) opened;
        enrollments.passCheck(row.id(), row.version());
        return Outcome.DONE;
    }
}

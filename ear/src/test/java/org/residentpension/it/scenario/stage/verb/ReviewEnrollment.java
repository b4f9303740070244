package org.residentpension.it.scenario.stage.verb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.residentpension.enrollment.EnrollmentDeskService;
import org.residentpension.enrollment.EnrollmentRow;
import org.residentpension.enrollment.EnrollmentService;
import org.residentpension.enrollment.EnrollmentState;
import org.residentpension.enrollment.Review;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Helper;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.People;
import org.residentpension.it.scenario.stage.Verb;

/** The county's review, after the township has checked. */
@ApplicationScoped
public class ReviewEnrollment implements Verb {

    @Inject
    private EnrollmentService enrollments;

    @Inject
    private EnrollmentDeskService desk;

    @Inject
    private People people;

    @Override
    public String name() {
        return "reviewEnrollment";
    }

    @Override
    public List<Helper> before(Act act) {
        if (!people.isAt(act.person(), EnrollmentState.SUBMITTED)) {
            return List.of();
        }
        String village = act.person().village().value();
        return List.of(new Helper(
                "TOWNSHIP_CLERK",
                village,
                "checkEnrollment",
                Map.of("person", act.person().key())));
    }

    @Override
    public Object open(Act act) {
        return desk.open(people.enrollment(act.person()).orElse(0L)).row();
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        EnrollmentRow row = (EnrollmentRow) opened;
        if (act.with().text("decision", "APPROVE").equals("REJECT")) {
            enrollments.reject(row.id(), row.version(), act.with().text("why", "场景：不予通过"));
            return Outcome.DONE;
        }
        Review review = enrollments.approve(row.id(), row.version());
        return review.state() == EnrollmentState.ACTIVE
                ? Outcome.DONE
                : Outcome.refused(review.reasons().get(0).name());
    }
}

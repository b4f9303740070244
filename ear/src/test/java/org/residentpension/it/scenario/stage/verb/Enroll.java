package org.residentpension.it.scenario.stage.verb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.enrollment.ApplicationForm;
import org.residentpension.enrollment.ApplicationService;
import org.residentpension.enrollment.Submission;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Cast;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.Verb;
import org.residentpension.kernel.IdNumberCheck;
import org.residentpension.kernel.Sex;
import org.residentpension.participant.Person;

/** Enters an application. A warning is confirmed only where the case says that the user does. */
@ApplicationScoped
public class Enroll implements Verb {

    private static final Person.Circumstances NOTHING_TOLD =
            new Person.Circumstances(null, null, null, null, null, null);

    @Inject
    private ApplicationService applications;

    @Override
    public String name() {
        return "enroll";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        Cast person = act.person();
        Sex sex = act.with().has("sex") ? Sex.valueOf(act.with().text("sex")) : null;
        boolean confirmed = act.with().flag("confirmWarnings", false);
        boolean warning = applications.check(person.typed(), sex).result() == IdNumberCheck.Result.WARNING;
        Submission submission = applications.submit(new ApplicationForm(
                person.typed(),
                person.name(),
                sex,
                confirmed,
                person.village().value(),
                act.with().date("appliedOn", act.day()),
                NOTHING_TOLD));
        if (submission.isSubmitted()) {
            return warning ? Outcome.doneAfterWarning() : Outcome.DONE;
        }
        String first = submission.reasons().get(0).name();
        return warning && !confirmed ? Outcome.asked(first) : Outcome.refused(first);
    }
}

package org.residentpension.villagesubsidy.run.check;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.rules.application.SealRule;
import org.residentpension.villagesubsidy.run.NumberRepository;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.RunRepository;
import org.residentpension.villagesubsidy.run.RunState;
import org.residentpension.villagesubsidy.run.RunStep;
import org.residentpension.villagesubsidy.run.RunStepRefused;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.villagesubsidy.run.line.RosterDigest;

/** The sealed form comes to the county's counter; what is printed on it must be what the system says (S2-43, R-RUN-5). */
@Stateless
public class CounterService {

    @Inject
    private ApplicationRepository applications;

    @Inject
    private LineRepository lines;

    @Inject
    private NumberRepository numbers;

    @Inject
    private RunRepository runs;

    @Inject
    private RunDesk desk;

    /** Again, if the county's check has changed the total. @return the number of the receipt that the counter gives */
    @Once
    @Requires(value = Right.RUN_APPLY, ofObject = true)
    public String register(long id, int version, ApplicationForm form) {
        boolean again = desk.open(id).state() == RunState.COUNTY_CHECKED;
        RunDesk.Taken taken = desk.take(id, version, again ? RunAction.APPLY_AGAIN : RunAction.APPLY);
        SubsidyRun run = taken.run();
        refuseUnfit(taken, form);
        String receipt = numbers.next(NumberRepository.Kind.APPLICATION, run);
        applications.add(run, form, receipt, taken.act());
        if (!again) {
            lines.move(id, LineState.APPLIED, LineState.PUBLICIZED);
        }
        run.apply(form.printedTotal(), taken.act());
        desk.record(taken, receipt);
        return receipt;
    }

    private void refuseUnfit(RunDesk.Taken taken, ApplicationForm form) {
        SubsidyRun run = taken.run();
        if (taken.action() == RunAction.APPLY_AGAIN && !run.isResealRequired()) {
            throw desk.refusal(run, taken.action(), new RunStepRefused("X_STATE"));
        }
        boolean other = form.printedHash() == null
                || !form.printedHash().strip().equalsIgnoreCase(RosterDigest.shown(run.rosterDigest()));
        if (other || form.printedTotal() == null || !form.printedTotal().equals(run.total())) {
            throw desk.refusal(run, taken.action(), new RunStepRefused("X_PRINTED"));
        }
        // Only a day that somebody names can be too early: the worked scenarios name none and mean the day on which the
        // form is handed in.
        SealRule.assess(form.sealedOn(), RunStep.publicityEnds(runs.stepsOf(run.id())), desk.today())
                .ifPresent(fault -> {
                    throw desk.refusal(run, taken.action(), new RunStepRefused(fault.name()));
                });
    }
}

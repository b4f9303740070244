package org.residentpension.villagesubsidy.run.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import org.residentpension.kernel.Act;
import org.residentpension.law.Law;
import org.residentpension.policy.SubsidyPolicy;
import org.residentpension.villagesubsidy.run.SubsidyRun;

/** Hanging out the whole list, the lines that were changed since, and at the end the result; the days are those of the law of that day. */
@ApplicationScoped
public class PublicityWork {

    @Inject
    private PublicityRepository lists;

    @Inject
    private Law law;

    LocalDateTime publishWhole(SubsidyRun run, String place, Act act) {
        return lists.publish(
                run, PublicList.Kind.WHOLE, place, policy(run, act).publicityDays(), lists.rows(run.id()), act);
    }

    /** @return from when on the list of that one line may be taken down */
    public LocalDateTime publishChanged(SubsidyRun run, long personId, PublicListRow.Note note, Act act) {
        return lists.publish(
                run,
                PublicList.Kind.CHANGED,
                lists.placeOf(run).orElse(""),
                policy(run, act).republishDays(),
                List.of(lists.changed(run.id(), personId, note)),
                act);
    }

    /** What was posted, on the day of the second disclosure. */
    void publishResult(SubsidyRun run, String place, Act act) {
        lists.publish(run, PublicList.Kind.RESULT, place, 0, lists.results(run.id()), act);
    }

    private SubsidyPolicy policy(SubsidyRun run, Act act) {
        return law.at(run.place(), act.at().toLocalDate()).subsidy();
    }
}

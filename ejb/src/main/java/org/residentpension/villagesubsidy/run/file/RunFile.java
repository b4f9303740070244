package org.residentpension.villagesubsidy.run.file;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.residentpension.collective.Collective;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunStep;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.check.Application;
import org.residentpension.villagesubsidy.run.extract.ExtractSummary;
import org.residentpension.villagesubsidy.run.line.RosterDigest;
import org.residentpension.villagesubsidy.run.notice.PaymentNotice;
import org.residentpension.villagesubsidy.run.publicity.LineObjection;
import org.residentpension.villagesubsidy.run.publicity.PublicList;

/**
 * Everything about one run as its page shows it; lines are read by page.
 *
 * @param matter what its scheme is about (一事一策); null for the village's own scheme
 * @param exceptions how many lines wait for the county's decision
 * @param notices the latest first
 * @param next null when the run waits for nothing any more
 * @param actions what the caller may do now
 */
public record RunFile(
        SubsidyRun run,
        String matter,
        Collective collective,
        ExtractSummary extract,
        int exceptions,
        List<PublicList> lists,
        List<LineObjection> objections,
        List<Application> applications,
        List<PaymentNotice> notices,
        List<RunStep> steps,
        NextStep next,
        Set<RunAction> actions)
        implements Serializable {

    public boolean may(RunAction action) {
        return actions.contains(action);
    }

    public Optional<PaymentNotice> notice() {
        return notices.stream().findFirst();
    }

    /** What the lines have above the budget; null where they fit. */
    public Money over() {
        return run.overBudget().orElse(null);
    }

    /** What roster, list, form and notice show now. */
    public String hash() {
        return RosterDigest.shown(run.rosterDigest());
    }
}

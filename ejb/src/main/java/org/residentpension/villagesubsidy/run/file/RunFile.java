package org.residentpension.villagesubsidy.run.file;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.residentpension.collective.Collective;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.evidence.Evidence;
import org.residentpension.villagesubsidy.rules.application.SealRule;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunStep;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.check.Application;
import org.residentpension.villagesubsidy.run.extract.ExtractSummary;
import org.residentpension.villagesubsidy.run.line.RosterDigest;
import org.residentpension.villagesubsidy.run.notice.PaymentNotice;
import org.residentpension.villagesubsidy.run.publicity.LineObjection;
import org.residentpension.villagesubsidy.run.publicity.PublicList;
import org.residentpension.villagesubsidy.run.publicity.RunEvidence;

/**
 * Everything about one run as its page shows it; lines are read by page.
 *
 * @param matter what its scheme is about (一事一策); null for the village's own scheme
 * @param files that prove its objections and the disclosed result
 * @param photoMissing the result hangs out without the photograph that the law asks for
 * @param open codes of what stands against putting away a run whose result hangs out
 * @param listsWithoutPhoto that hang out, or did in this round
 * @param contacts how those who object can be reached, by objection; empty for a caller who may not see it
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
        Map<Long, String> contacts,
        List<Evidence> files,
        boolean photoMissing,
        List<String> open,
        List<PublicList> listsWithoutPhoto,
        List<Application> applications,
        List<PaymentNotice> notices,
        List<RunStep> steps,
        NextStep next,
        Set<RunAction> actions)
        implements Serializable {

    /** The year ended before anybody was asked for the money: nothing of it can be paid any more (R-NOT-4). */
    public boolean isLapsed() {
        return next == null && !run.isCancelled() && run.state().isToBeNoticed();
    }

    public boolean may(RunAction action) {
        return actions.contains(action);
    }

    /** The files of one objection, or of the disclosed result. */
    public List<Evidence> filesOf(String subject) {
        return files.stream().filter(each -> each.subject().equals(subject)).toList();
    }

    /** The photographs of the disclosed result. */
    public List<Evidence> photos() {
        return filesOf(RunEvidence.result(run));
    }

    /** The lists against which people could object. */
    public List<PublicList> objectable() {
        return lists.stream().filter(list -> !list.isResult()).toList();
    }

    /** The list of the second disclosure; null before it. */
    public PublicList result() {
        return lists.stream().filter(PublicList::isResult).findFirst().orElse(null);
    }

    /** The lists of this round that still need their photograph, as far as the county asks for one. */
    public boolean isListPhotoMissing(PublicList list) {
        return listsWithoutPhoto.contains(list);
    }

    public Optional<PaymentNotice> notice() {
        return notices.stream().findFirst();
    }

    /** The first day on which the form of this run can have been sealed; null before its list was taken down. */
    public LocalDate sealableFrom() {
        return SealRule.firstDay(RunStep.publicityEnds(steps));
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

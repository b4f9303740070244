package org.residentpension.villagesubsidy.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;
import org.residentpension.villagesubsidy.scheme.SubsidyScheme;

/**
 * The execution of one scheme in one year, or a supplementary run beside it (glossary: 年度集体补助): the steps it takes, and what each
 * leaves behind. What its lines come to is {@link CountedRun}, which run it is {@link RunOfYear}, who acted on it {@link RunDuties};
 * the lines are in {@code run.line}.
 */
@Entity
@Table(name = "rp_subsidy_run")
public class SubsidyRun extends CountedRun {

    @Enumerated(EnumType.STRING)
    private RunState state;

    private int round;

    @Column(name = "law_day")
    private LocalDate lawDay;

    @Column(name = "late_reason")
    private String lateReason;

    @Column(name = "closable_from")
    private LocalDateTime closableFrom;

    private String note;

    @Embedded
    private RunDuties duties;

    @Column(name = "calculated_at")
    private LocalDateTime calculatedAt;

    @Column(name = "posted_at")
    private LocalDateTime postedAt;

    @Embedded
    private ResultDisclosure disclosure;

    @Column(name = "cancelled_at")
    private LocalDateTime cancelledAt;

    protected SubsidyRun() {}

    /** The run of a year. */
    public SubsidyRun(SubsidyScheme scheme, int year, Act act) {
        super(scheme, year, act);
        this.state = RunState.OPENED;
        this.round = 1;
    }

    /** A supplementary run takes the standard and the law of the first one and begins behind its review (R-NOT-4). */
    SubsidyRun(SubsidyRun first, int sequence, Act act) {
        super(first, sequence, act);
        this.state = RunState.COUNTY_REVIEWED;
        this.round = 1;
        this.lawDay = first.lawDay;
    }

    public void extract(String why, Act act) {
        state = RunState.EXTRACTED;
        lateReason = why;
        lawDay = act.at().toLocalDate();
        acted().extract(act);
    }

    /** @param over what the lines have above the budget, null where they fit */
    public void calculate(SubsidyStandard applied, Money over, Act act) {
        state = RunState.CALCULATED;
        calculateBy(applied);
        exceedBudget(over);
        calculatedAt = act.at();
    }

    public void confirm(boolean complete, Act act) {
        state = complete ? RunState.CONFIRMED : RunState.CONFIRMING;
        acted().confirm(act);
    }

    public void publicize(LocalDateTime closable) {
        state = RunState.PUBLICIZED;
        closableFrom = closable;
    }

    public void object() {
        state = RunState.OBJECTED;
    }

    /** @param closable when the list of the changed lines may be closed; null if nothing was changed */
    public void answerObjection(RunState next, LocalDateTime closable) {
        state = next;
        if (closable != null && closable.isAfter(closableFrom)) {
            closableFrom = closable;
        }
    }

    /** A line came onto the list while it hung out: the list of that line hangs some days more, the run stands where it stood (R-RUN-4). */
    public void prolongPublicity(LocalDateTime closable) {
        answerObjection(state, closable);
    }

    public void clear() {
        state = RunState.CLEARED;
    }

    /** The sealed form lies at the county; once more in the same state if only the form was made anew. */
    public void apply(Money printedTotal, Act act) {
        if (state == RunState.CLEARED) {
            state = RunState.APPLIED;
        }
        seal(printedTotal);
        acted().apply(act);
    }

    public void check(Act act) {
        state = RunState.COUNTY_CHECKED;
        acted().check(act);
    }

    /** To the village, which confirms, publicizes and applies anew; the extract stays. */
    public void giveBack(String why) {
        state = RunState.RETURNED_TO_VILLAGE;
        round++;
        note = why;
        acted().beginAnew();
        closableFrom = null;
        unseal();
    }

    public void review(Act act) {
        state = RunState.COUNTY_REVIEWED;
        acted().review(act);
    }

    public void notice() {
        state = RunState.NOTICE_ISSUED;
    }

    public void voidNotice() {
        state = RunState.NOTICE_VOID;
    }

    public void receive(boolean inFull) {
        if (state == RunState.NOTICE_ISSUED || state == RunState.PARTIALLY_PAID) {
            state = inFull ? RunState.PAID : RunState.PARTIALLY_PAID;
        }
    }

    /** A receipt was taken back before anything of it was posted: what it had paid in full is paid in part. */
    public void takeBack(boolean inFull) {
        if (state == RunState.PAID && !inFull) {
            state = RunState.PARTIALLY_PAID;
        }
    }

    public void post(Act act) {
        state = RunState.POSTED;
        postedAt = act.at();
    }

    public void discloseResult(String place, Act act) {
        state = RunState.RESULT_DISCLOSED;
        disclosure = new ResultDisclosure(place, act);
    }

    public void archive() {
        state = RunState.ARCHIVED;
    }

    /** The collective was suspended or has left, or nobody is left in it: nothing more comes of this run (R-SUS, R-NOT-4). */
    void end(RunState last, String why, LocalDateTime at) {
        state = last;
        note = why;
        cancelledAt = at;
    }

    /**
     * The form shows another total than the lines have by now, or the same one for other persons; it has to be sealed again before
     * the review (R-RUN-5, R-RUN-6).
     */
    public boolean isResealRequired() {
        return state.isUnderCheck() && isSealedOtherwise();
    }

    public RunStanding standing() {
        return new RunStanding(state, isResealRequired(), isOverBudget());
    }

    /** Who acted in which duty so far. An embedded value without any content is read as none at all, and a look must not change that. */
    RunDuties duties() {
        return duties == null ? new RunDuties() : duties;
    }

    private RunDuties acted() {
        duties = duties();
        return duties;
    }

    public RunState state() {
        return state;
    }

    public int round() {
        return round;
    }

    public LocalDate lawDay() {
        return lawDay;
    }

    public String lateReason() {
        return lateReason;
    }

    public LocalDateTime closableFrom() {
        return closableFrom;
    }

    public String note() {
        return note;
    }

    public Long confirmedBy() {
        return duties().confirmedBy();
    }

    public LocalDateTime postedAt() {
        return postedAt;
    }

    /** Where the result hangs out; null before it does. */
    public String resultPlace() {
        return disclosure == null ? null : disclosure.place();
    }

    public LocalDateTime resultDisclosedAt() {
        return disclosure == null ? null : disclosure.at();
    }

    /** Whoever repeats an act that was asked for at that moment finds it done. */
    public boolean wasCalculatedSince(LocalDateTime moment) {
        return calculatedAt != null && !calculatedAt.isBefore(moment);
    }

    /** A supplementary run for which a notice is to be issued, and that has nobody to be on it (R-NOT-4). */
    boolean isEmptiedSupplement() {
        boolean awaitsNotice = state == RunState.COUNTY_REVIEWED || state == RunState.NOTICE_VOID;
        return isSupplementary() && awaitsNotice && !isCancelled() && lineCount() == 0;
    }

    public boolean isCancelled() {
        return cancelledAt != null;
    }
}

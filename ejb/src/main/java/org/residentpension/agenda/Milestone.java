package org.residentpension.agenda;

import java.time.LocalDate;
import java.util.function.BiFunction;
import org.residentpension.policy.Policy;
import org.residentpension.portal.Right;

/** A day of the year that the law sets for everybody, and who has to look out for it. */
public enum Milestone {
    PERIOD_END(Right.PERSON_READ, Policy::periodEnd),
    TOP_UP_UNTIL(Right.PAYMENT_IMPORT, Policy::topUpUntil),
    /** S2-37: who pays later gets nothing from her collective this year. */
    SUBSIDY_CUTOFF(Right.RUN_READ, (policy, year) -> policy.subsidy().cutoff(year)),
    /** S2-39: when the payment details of the year are to be taken. */
    EXTRACT_ON(Right.RUN_READ, (policy, year) -> policy.subsidy().extractOn(year)),
    /** R-RUN-1: later extracts need the county leader's reason. */
    EXTRACT_DEADLINE(Right.RUN_READ, (policy, year) -> policy.subsidy().extractDeadline(year)),
    /** R-SCH-4: what is decided later holds a year later. */
    AMEND_UNTIL(Right.SCHEME_READ, (policy, year) -> policy.subsidy().amendUntil(year + 1)),
    /** R-NOT-4: no notice of the year is issued after it. */
    NOTICE_UNTIL(Right.RUN_READ, (policy, year) -> policy.subsidy().noticeUntil(year));

    private final Right right;
    private final BiFunction<Policy, Integer, LocalDate> day;

    Milestone(Right right, BiFunction<Policy, Integer, LocalDate> day) {
        this.right = right;
        this.day = day;
    }

    public Right right() {
        return right;
    }

    LocalDate in(int year, Policy policy) {
        return day.apply(policy, year);
    }
}

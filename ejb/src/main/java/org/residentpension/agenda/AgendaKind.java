package org.residentpension.agenda;

import java.util.Set;
import org.residentpension.enrollment.Step;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.donation.DonationAction;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.scheme.SchemeAction;

/** Something that can wait for an officer, by the right with which she does it; in the order in which the office works. */
public enum AgendaKind {
    ENROLLMENT_RETURNED(Right.ENROLLMENT_SUBMIT, Due.NONE, Step.RESUBMIT),
    ENROLLMENT_CHECK(Right.ENROLLMENT_CHECK, Due.STORED, Step.CHECK),
    ENROLLMENT_REVIEW(Right.ENROLLMENT_REVIEW, Due.STORED, Step.APPROVE),
    TASK(Right.TASK_CLOSE, Due.NONE),
    REFUND(Right.REFUND_APPROVE, Due.NONE),
    SPONSORSHIP_POST(Right.SPONSORSHIP_POST, Due.NONE),
    SETTLEMENT(Right.SETTLEMENT_APPROVE, Due.NONE),
    PILOT_RECOMMEND(Right.PILOT_RECOMMEND, Due.NONE),
    PILOT_DECIDE(Right.PILOT_DECIDE, Due.NONE),
    SCHEME_PREPARE(Right.SCHEME_SUBMIT, Due.NONE, SchemeAction.DELIBERATE, SchemeAction.SUBMIT),
    SCHEME_DISCLOSE(Right.SCHEME_DISCLOSE, Due.NONE, SchemeAction.DISCLOSE),
    SCHEME_DISCLOSED(Right.SCHEME_SUBMIT, Due.STORED, SchemeAction.DISCLOSE),
    /** Nothing to do yet, but a period that she has to keep an eye on. */
    SCHEME_ON_DISPLAY(Right.SCHEME_DISCLOSE, Due.STORED, SchemeAction.DISCLOSE),
    SCHEME_OBJECTION(Right.SCHEME_SUBMIT, Due.NONE),
    SCHEME_CHECK(Right.SCHEME_CHECK, Due.NONE, SchemeAction.TOWNSHIP_APPROVE),
    SCHEME_APPROVE(Right.SCHEME_APPROVE, Due.NONE, SchemeAction.COUNTY_APPROVE),
    SCHEME_CONSENT(Right.SCHEME_CONSENT, Due.NONE),
    /** The county has consented to an exceptional change, the village may draw it up (R-SCH-3). */
    SCHEME_EXCEPTION(Right.SCHEME_SUBMIT, Due.NONE),
    SUSPENSION_REGISTER(Right.SCHEME_APPROVE, Due.NONE),
    RESUMPTION_CHECK(Right.SCHEME_CHECK, Due.NONE),
    RESUMPTION_APPROVE(Right.SCHEME_APPROVE, Due.NONE),
    FILING_SEND(Right.SCHEME_FILE, Due.NONE),
    FILING_ANSWER(Right.SCHEME_FILE, Due.NONE),
    FILING_ACKNOWLEDGE(Right.FILING_ACKNOWLEDGE, Due.NONE),
    /** Only after the cut-off: before it the payments of the year are not known. */
    RUN_OPEN(Right.RUN_EXTRACT, Due.EXTRACT_DEADLINE),
    /** The file of the provincial system says otherwise than we do. */
    PROVINCE_DIFFERENCE(Right.RUN_EXTRACT, Due.EXTRACT_DEADLINE),
    RUN_PREPARE(Right.RUN_EXTRACT, Due.EXTRACT_DEADLINE, RunAction.EXTRACT, RunAction.CALCULATE),
    /** Above its budget: the village may resolve on more only if the county asks for that change and consents (R-SCH-3, R-SCH-5). */
    RUN_OVER_BUDGET(Right.SCHEME_APPROVE, Due.NONE, RunAction.RAISE_BUDGET),
    /** Beside the lead, who confirms. */
    RUN_PROPOSE(Right.RUN_PROPOSE, Due.EXTRACT_DEADLINE, RunAction.CONFIRM),
    RUN_CONFIRM(Right.RUN_CONFIRM, Due.EXTRACT_DEADLINE, RunAction.CONFIRM),
    RUN_CONFIRM_REST(Right.RUN_PROPOSE, Due.EXTRACT_DEADLINE, RunAction.CONFIRM_REST),
    RUN_PUBLICIZE(Right.RUN_PUBLICIZE, Due.NOTICE_UNTIL, RunAction.PUBLICIZE),
    RUN_CLOSE_PUBLICITY(Right.RUN_PUBLICIZE, Due.STORED, RunAction.CLOSE_PUBLICITY),
    OBJECTION_CONSENT(Right.RUN_CONSENT, Due.NONE),
    OBJECTION_DECIDE(Right.RUN_CONFIRM, Due.NONE, RunAction.DECIDE_OBJECTION),
    OBJECTION_LATE(Right.RUN_CHECK, Due.NONE),
    RUN_APPLY(Right.RUN_APPLY, Due.NOTICE_UNTIL, RunAction.APPLY, RunAction.APPLY_AGAIN),
    RUN_CHECK(Right.RUN_CHECK, Due.NOTICE_UNTIL, RunAction.CHECK),
    LINE_EXCEPTION(Right.RUN_CHECK, Due.NONE),
    /** Rejected by the tax bureau, or upheld too late for the notice: a supplementary run brings them their money until 31 December (R-NOT-4). */
    RUN_SUPPLEMENT(Right.RUN_EXTRACT, Due.NOTICE_UNTIL),
    RUN_REVIEW(Right.RUN_REVIEW, Due.NOTICE_UNTIL, RunAction.REVIEW),
    NOTICE_ISSUE(Right.NOTICE_ISSUE, Due.NOTICE_UNTIL, RunAction.ISSUE_NOTICE),
    /** Somebody on a notice that nobody has paid yet has died: void, and another one without her (R-DTH). */
    NOTICE_DEATH(Right.NOTICE_ISSUE, Due.STORED),
    /** For the collective, which has to pay at the tax bureau's window. */
    NOTICE_PAY(Right.RUN_APPLY, Due.STORED, RunAction.RECORD_RECEIPT),
    NOTICE_UNPAID(Right.RECEIPT_RECORD, Due.STORED, RunAction.RECORD_RECEIPT),
    NOTICE_SURPLUS(Right.RECEIPT_RECORD, Due.NONE),
    RUN_POST(Right.RUN_POST, Due.NONE, RunAction.POST),
    /** A run with entries of which the provincial system was told nothing yet: posted, or put right later. */
    POSTING_FILE(Right.POSTING_FILE, Due.NONE),
    /** The same of a donation. */
    POSTING_FILE_DONATION(Right.POSTING_FILE, Due.NONE),
    RESULT_DISCLOSE(Right.RUN_PUBLICIZE, Due.RESULT_DISCLOSURE, RunAction.DISCLOSE_RESULT),
    /** Where the county asks for a photograph, without which nothing is archived. */
    RESULT_PHOTO(Right.RUN_PUBLICIZE, Due.NONE),
    RUN_ARCHIVE(Right.RUN_ARCHIVE, Due.NONE, RunAction.ARCHIVE),
    HELD_MONEY(Right.RUN_CORRECT, Due.NONE),
    /** A notice that was paid in part and will not be paid in full. */
    NOTICE_CLOSING(Right.NOTICE_ISSUE, Due.NONE),
    CORRECTION(Right.RUN_CORRECT, Due.NONE),
    /** A collective says that money was posted to the wrong person. */
    REFUND_CLAIM(Right.RUN_CHECK, Due.NONE),
    DONATION_RECEIVE(Right.FUND_KEEP, Due.NONE, DonationAction.RECEIVE),
    DONATION_NOTICE(Right.NOTICE_ISSUE, Due.NONE, DonationAction.ISSUE_NOTICE),
    DONATION_PAYMENT(Right.RECEIPT_RECORD, Due.NONE, DonationAction.RECORD_PAYMENT),
    PROPOSAL(Right.POLICY_ACTIVATE, Due.NONE),
    ACCOUNT_LOCKED(Right.ACCOUNT_ADMINISTER, Due.NONE);

    /** Where the day comes from by which it should be done. */
    enum Due {
        NONE,
        /** A day that stands beside the thing itself. */
        STORED,
        EXTRACT_DEADLINE,
        NOTICE_UNTIL,
        /** So many days after the posting. */
        RESULT_DISCLOSURE
    }

    private final Right right;
    private final Due due;
    private final Set<Enum<?>> steps;

    /** @param steps for which an application, run, scheme or donation waits when it stands on this list; none where it is something else */
    AgendaKind(Right right, Due due, Enum<?>... steps) {
        this.right = right;
        this.due = due;
        this.steps = Set.of(steps);
    }

    public Right right() {
        return right;
    }

    /** Whether this list is the one for what waits for that step; not for null, which is no step. */
    boolean isOf(Enum<?> step) {
        return step != null && steps.contains(step);
    }

    Due due() {
        return due;
    }
}

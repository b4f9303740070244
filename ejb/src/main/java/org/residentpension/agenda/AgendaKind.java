package org.residentpension.agenda;

import org.residentpension.portal.Right;

/** Something that can wait for an officer, by the right with which she does it; in the order in which the office works. */
public enum AgendaKind {
    ENROLLMENT_RETURNED(Right.ENROLLMENT_SUBMIT, Due.NONE),
    ENROLLMENT_CHECK(Right.ENROLLMENT_CHECK, Due.STORED),
    ENROLLMENT_REVIEW(Right.ENROLLMENT_REVIEW, Due.STORED),
    TASK(Right.TASK_CLOSE, Due.NONE),
    REFUND(Right.REFUND_APPROVE, Due.NONE),
    SPONSORSHIP_POST(Right.SPONSORSHIP_POST, Due.NONE),
    SETTLEMENT(Right.SETTLEMENT_APPROVE, Due.NONE),
    PILOT_RECOMMEND(Right.PILOT_RECOMMEND, Due.NONE),
    PILOT_DECIDE(Right.PILOT_DECIDE, Due.NONE),
    SCHEME_PREPARE(Right.SCHEME_SUBMIT, Due.NONE),
    SCHEME_DISCLOSE(Right.SCHEME_DISCLOSE, Due.NONE),
    SCHEME_DISCLOSED(Right.SCHEME_SUBMIT, Due.STORED),
    /** Nothing to do yet, but a period that she has to keep an eye on. */
    SCHEME_ON_DISPLAY(Right.SCHEME_DISCLOSE, Due.STORED),
    SCHEME_OBJECTION(Right.SCHEME_SUBMIT, Due.NONE),
    SCHEME_CHECK(Right.SCHEME_CHECK, Due.NONE),
    SCHEME_APPROVE(Right.SCHEME_APPROVE, Due.NONE),
    SCHEME_CONSENT(Right.SCHEME_CONSENT, Due.NONE),
    SUSPENSION_REGISTER(Right.SCHEME_APPROVE, Due.NONE),
    RESUMPTION_CHECK(Right.SCHEME_CHECK, Due.NONE),
    RESUMPTION_APPROVE(Right.SCHEME_APPROVE, Due.NONE),
    FILING_SEND(Right.SCHEME_FILE, Due.NONE),
    FILING_ANSWER(Right.SCHEME_FILE, Due.NONE),
    FILING_ACKNOWLEDGE(Right.FILING_ACKNOWLEDGE, Due.NONE),
    /** Only after the cut-off: before it the payments of the year are not known. */
    RUN_OPEN(Right.RUN_EXTRACT, Due.EXTRACT_DEADLINE),
    RUN_PREPARE(Right.RUN_EXTRACT, Due.EXTRACT_DEADLINE),
    RUN_PROPOSE(Right.RUN_PROPOSE, Due.EXTRACT_DEADLINE),
    RUN_CONFIRM(Right.RUN_CONFIRM, Due.EXTRACT_DEADLINE),
    RUN_CONFIRM_REST(Right.RUN_PROPOSE, Due.EXTRACT_DEADLINE),
    RUN_PUBLICIZE(Right.RUN_PUBLICIZE, Due.YEAR_END),
    RUN_CLOSE_PUBLICITY(Right.RUN_PUBLICIZE, Due.STORED),
    OBJECTION_CONSENT(Right.RUN_CONSENT, Due.NONE),
    OBJECTION_DECIDE(Right.RUN_CONFIRM, Due.NONE),
    OBJECTION_LATE(Right.RUN_CHECK, Due.NONE),
    RUN_APPLY(Right.RUN_APPLY, Due.YEAR_END),
    RUN_CHECK(Right.RUN_CHECK, Due.YEAR_END),
    LINE_EXCEPTION(Right.RUN_CHECK, Due.NONE),
    RUN_REVIEW(Right.RUN_REVIEW, Due.YEAR_END),
    NOTICE_ISSUE(Right.NOTICE_ISSUE, Due.YEAR_END),
    /** For the collective, which has to pay at the tax bureau's window. */
    NOTICE_PAY(Right.RUN_APPLY, Due.STORED),
    NOTICE_UNPAID(Right.RECEIPT_RECORD, Due.STORED),
    NOTICE_SURPLUS(Right.RECEIPT_RECORD, Due.NONE),
    RUN_POST(Right.RUN_POST, Due.NONE),
    RESULT_DISCLOSE(Right.RUN_PUBLICIZE, Due.RESULT_DISCLOSURE),
    RUN_ARCHIVE(Right.RUN_ARCHIVE, Due.NONE),
    HELD_MONEY(Right.RUN_CORRECT, Due.NONE),
    CORRECTION(Right.RUN_CORRECT, Due.NONE),
    PROPOSAL(Right.POLICY_ACTIVATE, Due.NONE),
    ACCOUNT_LOCKED(Right.ACCOUNT_ADMINISTER, Due.NONE);

    /** Where the day comes from by which it should be done. */
    enum Due {
        NONE,
        /** A day that stands beside the thing itself. */
        STORED,
        EXTRACT_DEADLINE,
        YEAR_END,
        /** So many days after the posting. */
        RESULT_DISCLOSURE
    }

    private final Right right;
    private final Due due;

    AgendaKind(Right right, Due due) {
        this.right = right;
        this.due = due;
    }

    public Right right() {
        return right;
    }

    Due due() {
        return due;
    }
}

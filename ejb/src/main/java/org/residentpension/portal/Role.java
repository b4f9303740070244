package org.residentpension.portal;

import static org.residentpension.portal.Right.*; // all of them, for this is where they are dealt out

import java.util.EnumSet;
import java.util.Set;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.portal.rules.Post;

/** The roles of workflows.md §0. A role is always held for divisions; what it may do there stands here. */
public enum Role {
    VILLAGE_ASSISTANT(
            Post.BUSINESS,
            true,
            PROGRESS_READ,
            POLICY_READ,
            PERSON_READ,
            ENROLLMENT_READ,
            ENROLLMENT_SUBMIT,
            COLLECTIVE_READ,
            SCHEME_READ,
            RUN_READ,
            FUND_READ,
            RUN_PROPOSE,
            DEATH_RECORD),
    VILLAGE_COLLECTIVE_LEAD(
            Post.BUSINESS,
            false,
            PROGRESS_READ,
            POLICY_READ,
            COLLECTIVE_READ,
            SCHEME_READ,
            MEMBER_ROLL_FILE,
            PILOT_APPLY,
            SCHEME_DRAFT,
            SCHEME_SUBMIT,
            RUN_READ,
            FUND_READ,
            RUN_CONFIRM,
            RUN_APPLY,
            DONATION_REGISTER),
    VILLAGE_SUPERVISOR(
            Post.BUSINESS,
            false,
            PROGRESS_READ,
            POLICY_READ,
            COLLECTIVE_READ,
            SCHEME_READ,
            SCHEME_DISCLOSE,
            RUN_READ,
            FUND_READ,
            RUN_PUBLICIZE),
    TOWNSHIP_CLERK(
            Post.BUSINESS,
            true,
            PROGRESS_READ,
            POLICY_READ,
            PERSON_READ,
            ENROLLMENT_READ,
            ENROLLMENT_SUBMIT,
            ENROLLMENT_CHECK,
            PAYMENT_READ,
            TASK_READ,
            COLLECTIVE_READ,
            SCHEME_READ,
            COLLECTIVE_KEEP,
            RUN_READ,
            FUND_READ,
            RUN_EXTRACT,
            RUN_PROPOSE,
            DEATH_RECORD,
            GROUP_RECORD,
            PLAN_FILE,
            INCENTIVE_RECORD,
            FUND_KEEP),
    TOWNSHIP_LEADER(
            Post.BUSINESS,
            false,
            PROGRESS_READ,
            POLICY_READ,
            PERSON_READ,
            ENROLLMENT_READ,
            PAYMENT_READ,
            TASK_READ,
            COLLECTIVE_READ,
            SCHEME_READ,
            PILOT_RECOMMEND,
            SCHEME_CHECK,
            RUN_READ,
            FUND_READ,
            RUN_CONSENT),
    COUNTY_CLERK(
            Post.BUSINESS,
            true,
            PROGRESS_READ,
            POLICY_READ,
            PERSON_READ,
            ENROLLMENT_READ,
            ENROLLMENT_SUBMIT,
            LIST_IMPORT,
            PAYMENT_READ,
            PAYMENT_IMPORT,
            TASK_READ,
            TASK_CLOSE,
            COLLECTIVE_READ,
            SCHEME_READ,
            COLLECTIVE_KEEP,
            RUN_READ,
            FUND_READ,
            RUN_EXTRACT,
            RUN_CHECK,
            RECEIPT_RECORD,
            RUN_ARCHIVE,
            POSTING_FILE,
            DEATH_RECORD,
            GROUP_RECORD,
            BENEFIT_CLAIM_ACCEPT,
            REFUND_REQUEST,
            SPONSORSHIP_CONFIRM,
            SETTLEMENT_PROPOSE,
            DONATION_REGISTER),
    COUNTY_REVIEWER(
            Post.BUSINESS,
            true,
            PROGRESS_READ,
            POLICY_READ,
            PERSON_READ,
            ENROLLMENT_READ,
            ENROLLMENT_REVIEW,
            PAYMENT_READ,
            TASK_READ,
            COLLECTIVE_READ,
            SCHEME_READ,
            SCHEME_CONSENT,
            RUN_READ,
            FUND_READ,
            RUN_REVIEW,
            NOTICE_ISSUE,
            RUN_POST,
            POSTING_FILE,
            RUN_CORRECT,
            REFUND_APPROVE,
            SETTLEMENT_APPROVE,
            FUND_CORRECT),
    COUNTY_HRSS_APPROVER(
            Post.BUSINESS,
            false,
            PROGRESS_READ,
            POLICY_READ,
            PERSON_READ,
            COLLECTIVE_READ,
            SCHEME_READ,
            PILOT_DECIDE,
            SCHEME_APPROVE,
            SCHEME_FILE,
            POINTS_GIVE,
            RUN_READ,
            FUND_READ),
    COUNTY_ADMIN(
            Post.SYSTEM,
            false,
            PROGRESS_READ,
            POLICY_READ,
            POLICY_PROPOSE,
            POLICY_ACTIVATE,
            TARGET_SET,
            DIVISION_CHANGE,
            COLLECTIVE_READ,
            SCHEME_READ,
            SCHEME_DRAFT,
            SCHEME_TEMPLATE,
            PORTAL_ADMINISTER),
    SECURITY_ADMIN(Post.SECURITY, false, ACCOUNT_ADMINISTER),
    FINANCE_OFFICER(
            Post.FINANCE,
            false,
            PROGRESS_READ,
            POLICY_READ,
            COLLECTIVE_READ,
            SCHEME_READ,
            RUN_READ,
            FUND_READ,
            SPONSORSHIP_POST),
    TAX_LIAISON(
            Post.FINANCE,
            true,
            PROGRESS_READ,
            POLICY_READ,
            PERSON_READ,
            PAYMENT_READ,
            PAYMENT_IMPORT,
            TASK_READ,
            COLLECTIVE_READ,
            SCHEME_READ,
            RUN_READ,
            FUND_READ,
            RECEIPT_RECORD),
    AUDITOR(
            Post.AUDIT,
            false,
            PROGRESS_READ,
            POLICY_READ,
            PERSON_READ,
            ENROLLMENT_READ,
            PAYMENT_READ,
            TASK_READ,
            AUDIT_READ,
            COLLECTIVE_READ,
            SCHEME_READ,
            RUN_READ,
            FUND_READ),
    MUNICIPAL_VIEWER(Post.BUSINESS, false, PROGRESS_READ, POLICY_READ, SCHEME_READ, FILING_ACKNOWLEDGE),
    STATISTICS_SERVICE(Post.MACHINE, false, PROGRESS_READ, POLICY_READ),
    /** The tax bureau's system; the bureau's people are {@link #TAX_LIAISON}. */
    TAX_SERVICE(Post.MACHINE, true, POLICY_READ, RECEIPT_RECORD),
    /** The provincial system, or what stands between it and us: it asks for posting files. */
    PROVINCE_SERVICE(Post.MACHINE, true, POLICY_READ, POSTING_FILE);

    private final Post post;
    private final boolean seesFullIdNumbers;
    private final Set<Right> rights;

    Role(Post post, boolean seesFullIdNumbers, Right first, Right... others) {
        this.post = post;
        this.seesFullIdNumbers = seesFullIdNumbers;
        this.rights = EnumSet.of(first, others);
    }

    public Post post() {
        return post;
    }

    /** The level of the divisions for which the role is held; auditors and machines are assigned to any. */
    public boolean isHeldFor(DivisionLevel level) {
        return switch (this) {
            case VILLAGE_ASSISTANT, VILLAGE_COLLECTIVE_LEAD, VILLAGE_SUPERVISOR -> level == DivisionLevel.VILLAGE;
            case TOWNSHIP_CLERK, TOWNSHIP_LEADER -> level == DivisionLevel.TOWN;
            case MUNICIPAL_VIEWER -> level == DivisionLevel.CITY;
            case AUDITOR, STATISTICS_SERVICE -> true;
            default -> level == DivisionLevel.COUNTY;
        };
    }

    public boolean isForMachines() {
        return post == Post.MACHINE;
    }

    /** One per village (glossary §1); a second holder is pointed out, not refused. */
    public boolean isOnePerDivision() {
        return this == VILLAGE_ASSISTANT;
    }

    /**
     * Whoever watches over a village confirms nothing there, and is no member of its committees, as the assistant is (workflows.md
     * §0, L4 Art 32, R-REM).
     */
    boolean isApartInVillage(Role other) {
        return this == VILLAGE_SUPERVISOR && other.decidesInVillage()
                || other == VILLAGE_SUPERVISOR && decidesInVillage();
    }

    private boolean decidesInVillage() {
        return this == VILLAGE_COLLECTIVE_LEAD || this == VILLAGE_ASSISTANT;
    }

    public boolean carries(Right right) {
        return rights.contains(right);
    }

    /** Everybody else sees identity numbers masked (workflows.md §0). */
    public boolean seesFullIdNumbers() {
        return seesFullIdNumbers;
    }
}

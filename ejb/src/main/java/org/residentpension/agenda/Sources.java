package org.residentpension.agenda;

import java.util.Arrays;
import java.util.List;
import org.residentpension.account.Settlement;
import org.residentpension.contribution.RefundRequest;
import org.residentpension.contribution.Task;
import org.residentpension.villagesubsidy.donation.DonationChannel;

/** Where each kind of what waits is found; of schemes in {@link SchemeSources}, of runs in {@link RunSources}. */
final class Sources {

    /** A share of a donation that was posted, and that no posting file has told yet. */
    private static final String UNTOLD_DONATION = "EXISTS (SELECT 1 FROM rp_donation_share h"
            + " LEFT JOIN rp_posting_file_row x ON x.entry_id = h.entry_id"
            + " WHERE h.donation_id = t.id AND h.entry_id IS NOT NULL AND x.entry_id IS NULL)";

    private Sources() {}

    static Source of(AgendaKind kind, AgendaRepository.Asked asked) {
        return switch (kind) {
            case ENROLLMENT_RETURNED -> ofApplication(kind);
            case ENROLLMENT_CHECK, ENROLLMENT_REVIEW -> ofApplication(kind).by("t.inform_by");
            case TASK -> Source.in("rp_task t", Task.State.values(), Task.State::isOpen);
            case REFUND -> Source.in("rp_refund_request t", RefundRequest.State.values(), RefundRequest.State::isOpen);
            case SETTLEMENT -> Source.in("rp_settlement t", Settlement.State.values(), Settlement.State::isOpen);
            case SPONSORSHIP_POST ->
                Source.of(
                                "rp_sponsorship s JOIN rp_person t ON t.id = s.person_id",
                                Condition.of("s.posted_on IS NULL"))
                        .named("s.id")
                        .ofYear("s.contribution_year");
            case DONATION_RECEIVE, DONATION_NOTICE, DONATION_PAYMENT -> ofDonation(kind);
            case POSTING_FILE_DONATION ->
                Source.of("rp_donation t", Condition.of(UNTOLD_DONATION)).ofYear("t.contribution_year");
            case PROPOSAL ->
                Source.of(
                        "rp_policy_proposal t",
                        Condition.of(
                                "t.proposed_by <> ? AND NOT EXISTS (SELECT 1 FROM rp_policy_decision d WHERE d.proposal_id = t.id)",
                                asked.staffId()));
            case ACCOUNT_LOCKED -> Source.of("rp_user t", Condition.of("t.locked_until > ?", asked.now()));
            case PILOT_RECOMMEND,
                    PILOT_DECIDE,
                    SCHEME_PREPARE,
                    SCHEME_DISCLOSE,
                    SCHEME_DISCLOSED,
                    SCHEME_ON_DISPLAY,
                    SCHEME_OBJECTION,
                    SCHEME_CHECK,
                    SCHEME_APPROVE,
                    SCHEME_CONSENT,
                    SCHEME_EXCEPTION,
                    SUSPENSION_REGISTER,
                    RESUMPTION_CHECK,
                    RESUMPTION_APPROVE,
                    FILING_SEND,
                    FILING_ANSWER,
                    FILING_ACKNOWLEDGE -> SchemeSources.of(kind, asked);
            default -> RunSources.of(kind, asked);
        };
    }

    private static Source ofApplication(AgendaKind kind) {
        return Source.of("rp_enrollment t", Condition.in("t.state", StepsWaitedFor.applications(kind)));
    }

    private static Source ofDonation(AgendaKind kind) {
        List<Condition> ways = Arrays.stream(DonationChannel.values())
                .map(channel -> Condition.is("t.channel", channel)
                        .and(Condition.in("t.state", StepsWaitedFor.donations(kind, channel))))
                .toList();
        return Source.of("rp_donation t", Condition.any(ways)).ofYear("t.contribution_year");
    }
}

package org.residentpension.villagesubsidy.donation;

import static org.residentpension.villagesubsidy.donation.DonationChannel.DIRECT;
import static org.residentpension.villagesubsidy.donation.DonationChannel.MANAGED_BY_COLLECTIVE;
import static org.residentpension.villagesubsidy.donation.DonationState.FUNDS_RECEIVED;
import static org.residentpension.villagesubsidy.donation.DonationState.NOTICE_ISSUED;
import static org.residentpension.villagesubsidy.donation.DonationState.REGISTERED;

import java.util.EnumSet;
import java.util.Set;
import org.residentpension.portal.Right;

/** What can be done with a donation, by which right and from which state (workflows.md §5); nothing else can. */
public enum DonationAction {
    REGISTER(Right.DONATION_REGISTER, Set.of(), Set.of()),
    /** The township, which keeps the accounts of its villages, has seen the money come in. */
    RECEIVE(Right.FUND_KEEP, Set.of(), EnumSet.of(REGISTERED)),
    /** The collective names further persons for money that it holds. */
    ALLOCATE(Right.DONATION_REGISTER, Set.of(), EnumSet.of(FUNDS_RECEIVED)),
    /** Somebody named gets nothing after all: her share is free for others again. */
    TAKE_OUT(Right.DONATION_REGISTER, Set.of(), EnumSet.of(FUNDS_RECEIVED)),
    ISSUE_NOTICE(Right.NOTICE_ISSUE, EnumSet.of(REGISTERED), EnumSet.of(FUNDS_RECEIVED)),
    /**
     * Neither a donor nor a fund pays without a notice (workflows.md §5, S2-57). What a donor paid without one is recorded
     * only where it has to go back to her.
     */
    RECORD_PAYMENT(Right.RECEIPT_RECORD, EnumSet.of(REGISTERED, NOTICE_ISSUED), EnumSet.of(NOTICE_ISSUED)),
    /** Before its payment; a direct donation is cancelled with its notice instead. */
    VOID_NOTICE(Right.NOTICE_ISSUE, Set.of(), EnumSet.of(NOTICE_ISSUED)),
    /** Only before any money has moved. */
    CANCEL(Right.DONATION_REGISTER, EnumSet.of(REGISTERED, NOTICE_ISSUED), EnumSet.of(REGISTERED));

    private final Right right;
    private final Set<DonationState> direct;
    private final Set<DonationState> managed;

    DonationAction(Right right, Set<DonationState> direct, Set<DonationState> managed) {
        this.right = right;
        this.direct = direct;
        this.managed = managed;
    }

    /** The step that a donation waits for; null where nobody has to do anything, as for money that a collective holds. */
    public static DonationAction after(DonationState state, DonationChannel channel) {
        return switch (state) {
            case REGISTERED -> channel == DIRECT ? ISSUE_NOTICE : RECEIVE;
            case NOTICE_ISSUED -> RECORD_PAYMENT;
            case FUNDS_RECEIVED, POSTED, CANCELLED -> null;
        };
    }

    public Right right() {
        return right;
    }

    /** Where the whole donation counts as one object, as a run does (workflows.md §0 rule 2): its notice, and what posts it. */
    boolean isCountyStep() {
        return this == ISSUE_NOTICE || this == VOID_NOTICE || this == RECORD_PAYMENT;
    }

    public boolean leadsFrom(DonationState state, DonationChannel channel) {
        return (channel == DIRECT && direct.contains(state))
                || (channel == MANAGED_BY_COLLECTIVE && managed.contains(state));
    }
}

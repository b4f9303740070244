package org.residentpension.villagesubsidy.fund;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.collective.Collective;
import org.residentpension.collective.CollectiveRepository;
import org.residentpension.organization.CallerReach;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.NoReason;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;

/** The earmarked fund of a collective on screen, and what the township, which keeps the accounts of its villages, enters there. */
@Stateless
public class FundService {

    @Inject
    private FundRepository funds;

    @Inject
    private FundBooks books;

    @Inject
    private CollectiveRepository collectives;

    @Inject
    private ScopeGuard guard;

    @Inject
    private CallerReach reach;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /** The funds of the caller's villages; what came in and went out is that of {@code year}. */
    @Requires(Right.FUND_READ)
    public List<FundRow> funds(int year) {
        return funds.funds(year, reach.of(Right.FUND_READ));
    }

    @Requires(value = Right.FUND_READ, ofObject = true)
    public FundFile open(long collectiveId) {
        Collective collective = may(Right.FUND_READ, collectiveId);
        return new FundFile(
                collective, funds.balanceOf(collectiveId), funds.boundOf(collectiveId), funds.countOf(collectiveId));
    }

    /** The newest first. */
    @Requires(value = Right.FUND_READ, ofObject = true)
    public List<FundEntry> entries(long collectiveId, int first, int size) {
        may(Right.FUND_READ, collectiveId);
        return funds.entriesOf(collectiveId, first, size, caller.staffId());
    }

    /** The collective has put its own money into the fund. */
    @Once
    @Requires(value = Right.FUND_KEEP, ofObject = true)
    public long allocate(long collectiveId, Allocation allocation) {
        Collective collective = may(Right.FUND_KEEP, collectiveId);
        caller.attempts("FUND_ALLOCATE", "rp_collective:" + collectiveId, collective.divisionCode());
        if (allocation.on().isAfter(clock.today())) {
            throw new FundRefused(FundRefused.Reason.FUTURE, allocation.on());
        }
        if (books.hasSlip(collectiveId, allocation.voucherNo())) {
            throw new FundRefused(FundRefused.Reason.VOUCHER, allocation.voucherNo());
        }
        NewFundEntry entry = NewFundEntry.in(
                        FundEntryKind.ALLOCATION, allocation.amount(), allocation.on(), allocation.voucherNo())
                .noted(allocation.note());
        long id = books.book(collectiveId, entry, caller.act());
        record("FUND_ALLOCATE", collective, id, allocation.amount().toString());
        return id;
    }

    /** Takes back an allocation that somebody else entered wrongly, as long as its money is still there. */
    @Once
    @Requires(value = Right.FUND_CORRECT, ofObject = true)
    public void reverse(long entryId, String why) {
        Long collectiveId = funds.collectiveOf(entryId).orElse(null);
        Collective collective =
                may(Right.FUND_CORRECT, "rp_fund_entry:" + entryId, collectiveId == null ? 0 : collectiveId);
        caller.attempts("FUND_REVERSE", "rp_fund_entry:" + entryId, collective.divisionCode());
        funds.lock(collective.id());
        FundEntry wrong = funds.byId(entryId, caller.staffId()).orElseThrow();
        if (wrong.ownWork()) {
            throw caller.dutyRefused("rp_fund_entry:" + entryId, collective.divisionCode());
        }
        if (!wrong.isReversible()) {
            throw new FundRefused(FundRefused.Reason.NOT_REVERSIBLE);
        }
        String reason = NoReason.refuseBlank(why);
        NewFundEntry reversal = new NewFundEntry(
                FundEntryKind.REVERSAL,
                wrong.amount().negated(),
                clock.today(),
                wrong.voucherNo(),
                null,
                null,
                entryId,
                reason);
        long id = books.book(collective.id(), reversal, caller.act());
        record("FUND_REVERSE", collective, id, wrong.amount().negated() + "; " + reason);
    }

    private Collective may(Right right, long collectiveId) {
        return may(right, "rp_collective:" + collectiveId, collectiveId);
    }

    private Collective may(Right right, String subject, long collectiveId) {
        Collective collective = collectives.byId(collectiveId).orElse(null);
        guard.assertMay(right, subject, collective == null ? null : collective.divisionCode());
        return collective;
    }

    private void record(String event, Collective collective, long entryId, String after) {
        audit.done(caller.line(event)
                .about("rp_fund_entry:" + entryId, collective.divisionCode())
                .change(null, after));
    }
}

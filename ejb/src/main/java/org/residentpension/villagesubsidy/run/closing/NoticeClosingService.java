package org.residentpension.villagesubsidy.run.closing;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.NoReason;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.RunStepRefused;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.notice.NoticeRepository;
import org.residentpension.villagesubsidy.run.notice.PartPayment;
import org.residentpension.villagesubsidy.run.notice.PaymentNotice;
import org.residentpension.villagesubsidy.run.notice.ReceiptWork;

/**
 * A collective has paid a part of its notice and pays no more: the county's clerk proposes that the rest is asked for no longer, the
 * reviewer decides. Then what receipts cover goes on to the accounts, and what they do not cover comes back (workflows.md §4).
 */
@Stateless
public class NoticeClosingService {

    @Inject
    private NoticeClosingRepository closings;

    @Inject
    private NoticeRepository notices;

    @Inject
    private ReceiptWork receipts;

    @Inject
    private RunDesk desk;

    @Inject
    private ScopeGuard guard;

    @Inject
    private Caller caller;

    /** Those of one run, the first one first. */
    @Requires(value = Right.RUN_READ, ofObject = true)
    public List<NoticeClosingRow> ofRun(long runId) {
        desk.open(runId);
        Long me = caller.staffId();
        return closings.ofRun(runId, me == null ? 0 : me);
    }

    /** What closing would do to the run's notice as it stands; null where there is nothing to close, or it is proposed already. */
    @Requires(value = Right.RUN_READ, ofObject = true)
    public PartPayment closable(long runId) {
        SubsidyRun run = desk.open(runId);
        return RunAction.PROPOSE_CLOSING.leadsFrom(run.state())
                ? notices.latestOf(runId)
                        .filter(notice -> !closings.isUnderWay(notice.id()))
                        .map(receipts::partOf)
                        .orElse(null)
                : null;
    }

    @Once
    @Requires(value = Right.RUN_CHECK, ofObject = true)
    public long propose(long runId, int version, NoticeClosing.Proposal proposal) {
        RunDesk.Taken taken = desk.take(runId, version, RunAction.PROPOSE_CLOSING);
        if (!proposal.isComplete()) {
            throw refusal(taken, "X_CLOSING_INCOMPLETE");
        }
        PaymentNotice notice = notices.latestOf(runId).orElseThrow();
        if (closings.isUnderWay(notice.id())) {
            throw refusal(taken, "X_STATE");
        }
        NoticeClosing closing = new NoticeClosing(taken.run(), notice, receipts.partOf(notice), proposal, taken.act());
        closings.add(closing);
        desk.record(taken, closing.reason());
        return closing.id();
    }

    /** Carries it out at once. */
    @Once
    @Requires(value = Right.NOTICE_ISSUE, ofObject = true)
    public void approve(long id, int version) {
        Decided decided = decided(id, version, RunAction.CLOSE_NOTICE);
        decided.closing().approve(decided.taken().act());
        receipts.close(
                decided.taken(),
                notices.latestOf(decided.closing().runId()).orElseThrow(),
                decided.closing().reason());
        desk.record(decided.taken(), decided.closing().document());
    }

    /** It can be proposed once more afterwards. */
    @Once
    @Requires(value = Right.NOTICE_ISSUE, ofObject = true)
    public void refuse(long id, int version, String why) {
        Decided decided = decided(id, version, RunAction.REFUSE_CLOSING);
        String reason = NoReason.refuseBlank(why);
        decided.closing().refuse(reason, decided.taken().act());
        desk.record(decided.taken(), reason);
    }

    private record Decided(NoticeClosing closing, RunDesk.Taken taken) {}

    /** @param version of the run, as it stands on the page beside what is proposed */
    private Decided decided(long id, int version, RunAction action) {
        NoticeClosing closing = closings.byId(id).orElse(null);
        guard.assertMay(action.right(), "rp_notice_closing:" + id, closing == null ? null : closing.divisionCode());
        RunDesk.Taken taken = desk.take(closing.runId(), version, action);
        NoticeClosing locked = closings.locked(closing); // as it is by now that it is our turn on the run
        caller.refuseProposer(locked.officers(), RunDesk.subject(closing.runId()), closing.divisionCode());
        if (locked.state() != NoticeClosing.State.PROPOSED) {
            throw refusal(taken, "X_STATE");
        }
        return new Decided(locked, taken);
    }

    private RunStepRefused refusal(RunDesk.Taken taken, String code) {
        return desk.refusal(taken.run(), taken.action(), new RunStepRefused(code));
    }
}

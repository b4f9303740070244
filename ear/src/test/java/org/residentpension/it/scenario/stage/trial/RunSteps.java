package org.residentpension.it.scenario.stage.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.run.Runs;
import org.residentpension.it.scenario.stage.scheme.Papers;
import org.residentpension.kernel.Money;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.run.calculation.RunPreparationService;
import org.residentpension.villagesubsidy.run.check.ApplicationForm;
import org.residentpension.villagesubsidy.run.check.CounterService;
import org.residentpension.villagesubsidy.run.check.CountyCheckService;
import org.residentpension.villagesubsidy.run.check.DuplicateService;
import org.residentpension.villagesubsidy.run.check.ExceptionDecision;
import org.residentpension.villagesubsidy.run.closing.NoticeClosing;
import org.residentpension.villagesubsidy.run.closing.NoticeClosingService;
import org.residentpension.villagesubsidy.run.confirmation.ConfirmationService;
import org.residentpension.villagesubsidy.run.line.RosterDigest;
import org.residentpension.villagesubsidy.run.notice.NoticeService;
import org.residentpension.villagesubsidy.run.notice.Receipt;
import org.residentpension.villagesubsidy.run.notice.ReceiptService;
import org.residentpension.villagesubsidy.run.posting.PostingService;
import org.residentpension.villagesubsidy.run.publicity.ObjectionForm;
import org.residentpension.villagesubsidy.run.publicity.ObjectionService;
import org.residentpension.villagesubsidy.run.publicity.ObjectionVerdict;
import org.residentpension.villagesubsidy.run.publicity.PublicityService;
import org.residentpension.villagesubsidy.run.publicity.RunEvidenceService;
import org.residentpension.villagesubsidy.scheme.ObjectionState;

/** The steps of workflows.md §4 on one run, each with arguments that fit as well as the run lets them. */
@ApplicationScoped
class RunSteps {

    private static final String WHY = "逐项试办";

    @Inject
    private RunPreparationService preparation;

    @Inject
    private ConfirmationService confirmation;

    @Inject
    private PublicityService publicity;

    @Inject
    private ObjectionService objections;

    @Inject
    private RunEvidenceService evidence;

    @Inject
    private CounterService counter;

    @Inject
    private CountyCheckService check;

    @Inject
    private DuplicateService duplicates;

    @Inject
    private NoticeService notices;

    @Inject
    private ReceiptService receipts;

    @Inject
    private NoticeClosingService closings;

    @Inject
    private PostingService postings;

    @Inject
    private Runs runs;

    @Inject
    private Database database;

    List<Step> of(Act act) {
        Runs.Seen run = runs.seen(act);
        long id = run.id();
        int version = run.version();
        return List.of(
                new Step("EXTRACT", () -> preparation.extract(id, version, WHY)),
                new Step("CALCULATE", () -> preparation.calculate(id, version)),
                new Step("PROPOSE", () -> confirmation.propose(id, version, List.of())),
                new Step("CONFIRM+CONFIRM_REST", () -> confirmation.confirm(id, version, List.of())),
                new Step("PUBLICIZE", () -> publicity.start(id, version, WHY)),
                new Step(
                        "OBJECT+OBJECT_LATE",
                        () -> objections.raise(id, version, new ObjectionForm(anybody(id), "测村民", null, WHY, null))),
                new Step(
                        "ADD_OBJECTION_FILE",
                        () -> evidence.addToObjection(anyObjection(id), version, Papers.scanned())),
                new Step(
                        "ADD_PUBLICITY_PHOTO", () -> evidence.addListPhoto(id, version, anyList(id), Papers.scanned())),
                new Step("CONSENT", () -> objections.consent(objection(id, false), version)),
                new Step("DECIDE_OBJECTION", () -> objections.decide(objection(id, false), version, rejected())),
                new Step("DECIDE_LATE_OBJECTION", () -> objections.decide(objection(id, true), version, rejected())),
                new Step("CLOSE_PUBLICITY", () -> publicity.close(id, version)),
                new Step("APPLY+APPLY_AGAIN", () -> counter.register(id, version, sealed(id, act))),
                new Step("CHECK", () -> check.check(id, version)),
                new Step(
                        "DECIDE_EXCEPTION",
                        () -> check.decideException(id, version, waiting(id), ExceptionDecision.EXCLUDE, WHY)),
                new Step("RETURN", () -> check.giveBack(id, version, WHY)),
                new Step("REVIEW", () -> check.review(id, version)),
                new Step("REVIEW_LINE", () -> check.reviewLine(id, version, anybody(id))),
                new Step("ISSUE_NOTICE", () -> notices.issue(id, version, null)),
                new Step("VOID_NOTICE", () -> notices.cancel(id, version, WHY)),
                new Step("RECORD_RECEIPT", () -> receipts.record(id, version, receipt(act))),
                new Step("REVERSE_RECEIPT", () -> receipts.reverse(id, version, lastReceipt(id), WHY)),
                new Step("PROPOSE_CLOSING", () -> closings.propose(id, version, new NoticeClosing.Proposal(WHY, WHY))),
                new Step("CLOSE_NOTICE", () -> closings.approve(closing(id), version)),
                new Step("REFUSE_CLOSING", () -> closings.refuse(closing(id), version, WHY)),
                new Step("POST", () -> postings.post(id, version, act.day())),
                new Step("DISCLOSE_RESULT", () -> publicity.discloseResult(id, version, WHY)),
                new Step("ADD_RESULT_PHOTO", () -> evidence.addResultPhoto(id, version, Papers.scanned())),
                new Step("ARCHIVE", () -> check.archive(id, version)),
                new Step(
                        "REQUEST_REFUND",
                        () -> postings.requestRefund(id, version, PostingService.RefundReason.WRONG_PERSON, WHY)),
                new Step("RELEASE_DUPLICATE", () -> duplicates.release(id, version, waiting(id), WHY)));
    }

    private long anyList(long run) {
        return database.first("SELECT MAX(id) FROM rp_public_list WHERE run_id = ?", row -> row.getLong(1), run)
                .orElse(-1L);
    }

    private String lastReceipt(long run) {
        return database.first(
                        "SELECT r.receipt_no FROM rp_notice_receipt r JOIN rp_payment_notice n ON n.id = r.notice_id"
                                + " WHERE n.run_id = ? ORDER BY r.id DESC LIMIT 1",
                        row -> row.getString(1),
                        run)
                .orElse("");
    }

    private long closing(long run) {
        return database.first(
                        "SELECT MAX(id) FROM rp_notice_closing WHERE run_id = ? HAVING MAX(id) IS NOT NULL",
                        row -> row.getLong(1),
                        run)
                .orElse(-1L);
    }

    private static ObjectionVerdict rejected() {
        return new ObjectionVerdict(ObjectionState.REJECTED, null, null, null, WHY);
    }

    private static Receipt receipt(Act act) {
        return new Receipt(act.play().nextReceipt(), Money.ofYuan(1), act.day(), List.of(), List.of());
    }

    /** One with money in the total, as far as there is one. */
    private long anybody(long run) {
        return person(
                run, "payable > 0 AND state NOT IN ('EXCLUDED', 'EXCEPTION', 'CANCELLED') ORDER BY person_id DESC");
    }

    /** Somebody whose line waits for a decision. */
    private long waiting(long run) {
        return person(run, "state = 'EXCEPTION' ORDER BY person_id");
    }

    private long person(long run, String which) {
        return database.first(
                        "SELECT person_id FROM rp_subsidy_line WHERE run_id = ? AND " + which + " LIMIT 1",
                        row -> row.getLong(1),
                        run)
                .orElse(-1L);
    }

    private long objection(long run, boolean late) {
        return database.first(
                        "SELECT id FROM rp_line_objection WHERE run_id = ? AND late = ? ORDER BY state = 'OPEN' DESC, id DESC"
                                + " LIMIT 1",
                        row -> row.getLong(1),
                        run,
                        late)
                .orElse(-1L);
    }

    private long anyObjection(long run) {
        return database.first(
                        "SELECT MAX(id) FROM rp_line_objection WHERE run_id = ? HAVING MAX(id) IS NOT NULL",
                        row -> row.getLong(1),
                        run)
                .orElse(-1L);
    }

    /** The form as it was printed last. */
    private ApplicationForm sealed(long run, Act act) {
        return database.first(
                        "SELECT total, roster_digest FROM rp_subsidy_run WHERE id = ?",
                        row -> new ApplicationForm(
                                new Money(row.getBigDecimal(1)), RosterDigest.shown(row.getBytes(2)), act.day()),
                        run)
                .orElseThrow();
    }
}

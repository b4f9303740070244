package org.residentpension.villagesubsidy.run.file;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.residentpension.collective.Collective;
import org.residentpension.collective.CollectiveRepository;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.law.Law;
import org.residentpension.organization.CallerReach;
import org.residentpension.platform.AuditTrail;
import org.residentpension.policy.PolicyBook;
import org.residentpension.policy.SubsidyPolicy;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.RunRepository;
import org.residentpension.villagesubsidy.run.RunState;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.check.ApplicationRepository;
import org.residentpension.villagesubsidy.run.check.OpenEnds;
import org.residentpension.villagesubsidy.run.confirmation.YearBounds;
import org.residentpension.villagesubsidy.run.extract.ExtractRepository;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.villagesubsidy.run.notice.NoticeLine;
import org.residentpension.villagesubsidy.run.notice.NoticeRepository;
import org.residentpension.villagesubsidy.run.notice.ReceiptRepository;
import org.residentpension.villagesubsidy.run.notice.ReceiptRow;
import org.residentpension.villagesubsidy.run.publicity.LineObjection;
import org.residentpension.villagesubsidy.run.publicity.ObjectionContacts;
import org.residentpension.villagesubsidy.run.publicity.ObjectionRepository;
import org.residentpension.villagesubsidy.run.publicity.PublicListRow;
import org.residentpension.villagesubsidy.run.publicity.PublicityRepository;
import org.residentpension.villagesubsidy.run.publicity.RunEvidence;
import org.residentpension.villagesubsidy.scheme.SchemeRepository;

/** Finding and opening runs, with their public lists, notices and receipts; their lines are read by {@link RunLineService}. */
@Stateless
@Requires(value = Right.RUN_READ, ofObject = true)
public class RunFileService {

    @Inject
    private YearBounds bounds;

    @Inject
    private RunRepository runs;

    @Inject
    private SchemeRepository schemes;

    @Inject
    private CollectiveRepository collectives;

    @Inject
    private ExtractRepository extracts;

    @Inject
    private RunLineRepository lines;

    @Inject
    private PublicityRepository lists;

    @Inject
    private ObjectionRepository objections;

    @Inject
    private ObjectionContacts contacts;

    @Inject
    private RunEvidence evidence;

    @Inject
    private OpenEnds openEnds;

    @Inject
    private ApplicationRepository applications;

    @Inject
    private NoticeRepository notices;

    @Inject
    private ReceiptRepository receipts;

    @Inject
    private RunDesk desk;

    @Inject
    private CallerReach reach;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private Law law;

    /** The runs of the caller's villages, in the order of the villages; cancelled ones too. */
    @Requires(Right.RUN_READ)
    public List<RunRow> ofYear(int year) {
        ScopeReach mine = reach.of(Right.RUN_READ);
        Map<Long, Collective> byId =
                collectives.within(mine).stream().collect(Collectors.toMap(Collective::id, Function.identity()));
        List<SubsidyRun> all = runs.ofYear(year, mine);
        Map<Long, String> matters =
                schemes.mattersOf(all.stream().map(SubsidyRun::schemeId).toList());
        Set<Long> photosMissing = evidence.photosMissing(all);
        Map<Long, LocalDate> due =
                notices.dueDaysOf(all.stream().map(SubsidyRun::id).toList());
        Set<Long> unconsented = unconsented(all);
        PolicyBook book = law.book();
        return all.stream()
                .map(run -> new RunRow(
                        run.id(),
                        run.schemeId(),
                        matters.get(run.schemeId()),
                        run.divisionCode(),
                        byId.get(run.collectiveId()).legalName(),
                        run.year(),
                        run.sequence(),
                        run.state(),
                        run.lineCount(),
                        run.total(),
                        next(run, photosMissing.contains(run.id()), unconsented, due.get(run.id()), book)))
                .toList();
    }

    public RunFile open(long id) {
        SubsidyRun run = desk.open(id);
        audit.done(caller.line("RUN_VIEW").about(RunDesk.subject(id), run.divisionCode()));
        List<LineObjection> raised = objections.ofRun(id);
        boolean photoMissing = evidence.isPhotoMissing(run);
        NextStep next = next(
                run,
                photoMissing,
                unconsented(List.of(run)),
                notices.dueDaysOf(List.of(id)).get(id),
                law.book());
        boolean over = next == null && run.state().isToBeNoticed();
        return new RunFile(
                run,
                schemes.mattersOf(List.of(run.schemeId())).get(run.schemeId()),
                collectives.byId(run.collectiveId()).orElseThrow(),
                extracts.summary(id).orElse(null),
                (int) lines.count(id, LineState.EXCEPTION),
                lists.lists(id),
                raised,
                contacts.of(run, raised),
                evidence.of(run, contacts.isLetterShown(run) ? raised : List.of()),
                photoMissing,
                run.state() == RunState.RESULT_DISCLOSED ? openEnds.of(id) : List.of(),
                run.state().isInPublicity() || run.state() == RunState.CLEARED
                        ? evidence.listsWithoutPhoto(run)
                        : List.of(),
                applications.ofRun(id),
                notices.ofRun(id),
                runs.stepsOf(id),
                next,
                over ? Set.of() : actionsOn(run));
    }

    /** The other runs of the same scheme and year that have not ended: the first one of a supplementary run, and the supplements to it. */
    public List<SubsidyRun> others(long id) {
        SubsidyRun run = desk.open(id);
        return runs.ofScheme(run.schemeId(), run.year()).stream()
                .filter(other -> !other.id().equals(id))
                .toList();
    }

    /** Whether the caller may not take part in deciding on money of the run, as at that step of it (workflows.md §0 rule 2). */
    public boolean isBarred(long id, RunAction like) {
        return desk.isForbiddenDuty(desk.open(id), like, caller.staffId());
    }

    /** Last year's total where it holds the run back; null where nothing does (promise R13). */
    public Money outsideBandOf(long id) {
        SubsidyRun run = desk.open(id);
        return run.state() == RunState.CALCULATED && !bounds.holds(run) ? bounds.lastYear(run) : null;
    }

    /** The rows of one of its public lists, as they hung out; none for a list of another run. */
    public List<PublicListRow> publicRows(long id, long listId) {
        desk.open(id);
        boolean hers = lists.lists(id).stream().anyMatch(list -> list.id() == listId);
        return hers ? lists.rowsOf(listId) : List.of();
    }

    /** The persons of one of its notices, as they were when it was issued; none for a notice of another run. */
    public List<NoticeLine> noticeLines(long id, long noticeId) {
        SubsidyRun run = desk.open(id);
        boolean hers = notices.ofRun(id).stream().anyMatch(notice -> notice.id() == noticeId);
        return hers ? notices.linesOf(noticeId, seesWhole(run)) : List.of();
    }

    /** What the tax bureau told about one of its notices, the first receipt first; none for a notice of another run. */
    public List<ReceiptRow> receipts(long id, long noticeId) {
        desk.open(id);
        boolean hers = notices.ofRun(id).stream().anyMatch(notice -> notice.id() == noticeId);
        return hers ? receipts.ofNotice(noticeId, caller.staffId()) : List.of();
    }

    private boolean seesWhole(SubsidyRun run) {
        return reach.seesFullIdNumbersIn(run.divisionCode());
    }

    private Set<Long> unconsented(List<SubsidyRun> all) {
        return objections.withoutConsent(all.stream()
                .filter(run -> run.state() == RunState.OBJECTED)
                .map(SubsidyRun::id)
                .toList());
    }

    private NextStep next(
            SubsidyRun run, boolean photoMissing, Set<Long> unconsented, LocalDate noticeDue, PolicyBook book) {
        if (photoMissing) {
            return NextStep.photograph();
        }
        SubsidyPolicy policy = book.at(run.place(), desk.today()).subsidy();
        NextStep next = NextStep.of(run, noticeDue, policy, desk.today());
        return next != null && unconsented.contains(run.id()) ? NextStep.consent(run, policy) : next;
    }

    private Set<RunAction> actionsOn(SubsidyRun run) {
        if (run.isCancelled()) {
            return Set.of();
        }
        List<RunAction> possible = Arrays.stream(RunAction.values())
                .filter(action -> action.leadsFrom(run.state()))
                .toList();
        Map<Right, ScopeReach> reaches =
                reach.ofEach(possible.stream().map(RunAction::right).collect(Collectors.toSet()));
        Set<RunAction> forbidden = desk.forbiddenDuties(run, caller.staffId());
        return possible.stream()
                .filter(action -> reaches.get(action.right()).reaches(run.place()))
                .filter(action -> !forbidden.contains(action))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(RunAction.class)));
    }
}

package org.residentpension.contribution;

import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.IdNumberCheck;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.organization.CallerReach;
import org.residentpension.organization.DivisionService;
import org.residentpension.participant.Person;
import org.residentpension.participant.PersonAccess;
import org.residentpension.participant.PersonRepository;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.NoReason;
import org.residentpension.platform.Stale;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.About;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;

/** Working off what the payment files left: a refused row is corrected and booked or returned, money to give back is returned. */
@Stateless
public class TaskService {

    @Inject
    private TaskRepository tasks;

    @Inject
    private PersonRepository persons;

    @Inject
    private PersonAccess access;

    @Inject
    private Rebooking rebooking;

    @Inject
    private DivisionService divisions;

    @Inject
    private Event<TaskSettled> settled;

    @Inject
    private CallerReach reach;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    @Requires(Right.TASK_READ)
    public List<Task> page(TaskFilter filter, int first, int size) {
        return tasks.page(filter, reach(Right.TASK_READ), first, size, reach.ofFullIdNumbers());
    }

    @Requires(Right.TASK_READ)
    public long count(TaskFilter filter) {
        return tasks.count(filter, reach(Right.TASK_READ));
    }

    @Requires(Right.TASK_READ)
    public Money sum(TaskFilter filter) {
        return tasks.sum(filter, reach(Right.TASK_READ));
    }

    @Requires(Right.TASK_READ)
    public long countWithoutAmount(TaskFilter filter) {
        return tasks.countWithoutAmount(filter, reach(Right.TASK_READ));
    }

    @Requires(Right.TASK_READ)
    public TaskFile open(@About("rp_task") long id) {
        Task task = inScope(id, Right.TASK_READ);
        audit.done(caller.line("TASK_VIEW").about("rp_task:" + id, task.division()));
        boolean whole = reach.seesFullIdNumbersIn(task.division());
        return new TaskFile(
                task,
                tasks.rowOf(id)
                        .map(row -> whole ? row : row.with("证件号码", task.idNumber()))
                        .orElse(null),
                whole,
                tasks.faultsOf(task));
    }

    /** Whom the money would be booked for. */
    @Requires(Right.TASK_CLOSE)
    public Candidate find(long id, String idNumber) {
        Task task = inScope(id, Right.TASK_CLOSE);
        Person person = payer(idNumber);
        return new Candidate(
                person.id(),
                person.name(),
                person.divisionCode(),
                divisions.fullName(person.divisionCode()),
                !person.hasName(task.name()));
    }

    /** Books the row for whom and for when the clerk says, if it passes the same rule as every other; else nothing happens. */
    @Once
    @Requires(Right.TASK_CLOSE)
    public void correct(Correction correction) {
        Task task = openTask(correction.task(), correction.version());
        NoReason.refuseBlank(correction.reason());
        if (!task.isException()) {
            throw new TaskClosed();
        }
        Person payer = payer(correction.idNumber());
        assertNotOwn(task, payer.id());
        RowAsSent sent = tasks.rowOf(task.id()).orElseThrow(TaskClosed::new);
        long booked = rebooking.book(task, sent, payer, correction.of(number(correction.idNumber())));
        tasks.close(task.id(), Task.State.CORRECTED, caller.staffId(), clock.now(), correction.reason());
        audit.done(caller.line("TASK_CORRECT")
                .about("rp_task:" + task.id(), task.division())
                .because(task.code())
                .change(
                        "IMPORT " + task.importId() + " ROW " + task.row() + " " + person(task.personId()) + " "
                                + sent.cell("费款所属期") + " " + sent.cell("缴费类型"),
                        "IMPORT " + booked + " " + person(payer.id()) + " " + correction.year() + " "
                                + correction.kind() + "; " + correction.reason()));
    }

    private static String person(Long id) {
        return "PERSON " + (id == null ? "-" : id);
    }

    /** The tax bureau pays the money back, or has told the row wrongly and sends it anew. */
    @Once
    @Requires(Right.TASK_CLOSE)
    public void giveBack(@About("rp_task") long id, int version, String reason) {
        Task task = openTask(id, version);
        String why = NoReason.refuseBlank(reason);
        if (!task.isOfPayments()) {
            throw new TaskClosed();
        }
        if (task.personId() != null) {
            assertNotOwn(task, task.personId());
        }
        tasks.close(id, Task.State.RETURNED, caller.staffId(), clock.now(), why);
        audit.done(caller.line("TASK_RETURN")
                .about("rp_task:" + id, task.division())
                .because(task.code())
                .change(Task.State.OPEN.name(), Task.State.RETURNED + "; " + why));
    }

    /** An overlap, a transfer, a donation or a subsidy to give back was dealt with outside; the note says how. */
    @Once
    @Requires(Right.TASK_CLOSE)
    public void settle(@About("rp_task") long id, int version, String note) {
        Task task = openTask(id, version);
        String how = NoReason.refuseBlank(note);
        if (task.isOfPayments()) {
            throw new TaskClosed();
        }
        if (task.personId() != null) {
            assertNotOwn(task, task.personId());
        }
        tasks.close(id, Task.State.SETTLED, caller.staffId(), clock.now(), how);
        settled.fire(new TaskSettled(id, task.type(), caller.staffId()));
        audit.done(caller.line("TASK_SETTLE")
                .about("rp_task:" + id, task.division())
                .because(task.code())
                .change(Task.State.OPEN.name(), Task.State.SETTLED + "; " + how));
    }

    private Task openTask(long id, int version) {
        tasks.lock(id);
        Task task = inScope(id, Right.TASK_CLOSE);
        if (task.version() != version) {
            throw new Stale();
        }
        if (!task.isOpen()) {
            throw new TaskClosed();
        }
        return task;
    }

    private Task inScope(long id, Right right) {
        return tasks.byId(id, reach(right), reach.ofFullIdNumbers())
                .orElseThrow(() -> caller.accessRefused("rp_task:" + id, null));
    }

    private String number(String typed) {
        String number = IdNumberCheck.check(typed, null, clock.today()).stored();
        if (number == null) {
            throw new PayerUnknown();
        }
        return number;
    }

    private Person payer(String typed) {
        ScopeReach reach = reach(Right.TASK_CLOSE);
        return persons.byIdNumber(number(typed))
                .filter(person -> reach.reaches(DivisionCode.of(person.divisionCode())))
                .orElseThrow(PayerUnknown::new);
    }

    private void assertNotOwn(Task task, long person) {
        if (access.isOwn(caller.staffId(), person)) {
            throw caller.dutyRefused("rp_task:" + task.id(), task.division());
        }
    }

    private ScopeReach reach(Right right) {
        return caller.scope(right).reachOn(clock.today(), divisions.divisions().tree());
    }
}

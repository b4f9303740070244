package org.residentpension.web.contribution;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.residentpension.contribution.Task;
import org.residentpension.contribution.TaskFilter;
import org.residentpension.contribution.TaskService;
import org.residentpension.kernel.Money;
import org.residentpension.organization.DivisionService;
import org.residentpension.web.faces.Conditions;
import org.residentpension.web.faces.LazyRows;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Typed;

/** Money that waits for a person. Without other conditions only what is still open is shown. */
@Named
@ViewScoped
public class TasksView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ALL = "ALL";

    @Inject
    private TaskService service;

    @Inject
    private DivisionService divisions;

    @Inject
    private Messages messages;

    private String type;
    private String state;
    private String file;
    private LazyRows<Task> rows;
    private Money sum;
    private long withoutAmount;

    public void load() {
        TaskFilter filter = filter();
        sum = service.sum(filter);
        withoutAmount = service.countWithoutAmount(filter);
        rows = new LazyRows<>(service.count(filter), (first, size) -> service.page(filter, first, size), Task::id);
    }

    private TaskFilter filter() {
        return new TaskFilter(Typed.constant(Task.Type.class, type), getStateInForce(), null, Typed.number(file));
    }

    private Task.State getStateInForce() {
        Task.State chosen = Typed.constant(Task.State.class, state);
        boolean open = state == null && Typed.number(file) == null;
        return open ? Task.State.OPEN : chosen;
    }

    public List<Conditions.Chip> getChips() {
        TaskFilter filter = filter();
        return new Conditions()
                .with("type", filter.type(), messages.word("taskType", filter.type()))
                .with("state", ALL.equals(state) ? ALL : null, "")
                .with(
                        "state",
                        ALL.equals(state) ? null : Typed.constant(Task.State.class, state),
                        messages.word("taskState", Typed.constant(Task.State.class, state)))
                .with(
                        "import",
                        filter.importId(),
                        filter.importId() == null
                                ? ""
                                : messages.sentence(
                                        "tasks.ofImport", filter.importId().toString()))
                .chips();
    }

    public String place(Task task) {
        return divisions.divisions().name(task.division());
    }

    public Task.Type[] getTypes() {
        return Task.Type.values();
    }

    public Task.State[] getStates() {
        return Task.State.values();
    }

    /** What the menu shows as chosen. */
    public String getStateChosen() {
        return getStateInForce() == null ? ALL : getStateInForce().name();
    }

    public LazyRows<Task> getRows() {
        return rows;
    }

    public Money getSum() {
        return sum;
    }

    /** How many rows the sum does not know. */
    public long getWithoutAmount() {
        return withoutAmount;
    }

    public String getType() {
        return type;
    }

    public void setType(String type) {
        this.type = Typed.text(type);
    }

    public String getState() {
        return state;
    }

    public void setState(String state) {
        this.state = Typed.text(state);
    }

    public String getFile() {
        return file;
    }

    public void setFile(String file) {
        this.file = Typed.text(file);
    }
}

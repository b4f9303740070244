package org.residentpension.it.scenario.stage.verb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.contribution.Task;
import org.residentpension.contribution.TaskFilter;
import org.residentpension.contribution.TaskService;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.People;
import org.residentpension.it.scenario.stage.Verb;

/** The clerk has got word that the tax bureau has given money back. */
@ApplicationScoped
public class SettleTask implements Verb {

    private static final int ALL = 1_000;

    @Inject
    private TaskService tasks;

    @Inject
    private People people;

    @Override
    public String name() {
        return "settleTask";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        long person = people.id(act.person());
        TaskFilter open = new TaskFilter(Task.Type.valueOf(act.with().text("type")), Task.State.OPEN, null, null);
        Task task = tasks.page(open, 0, ALL).stream()
                .filter(each -> Long.valueOf(person).equals(each.personId()))
                .findFirst()
                .orElseThrow();
        tasks.settle(task.id(), task.version(), act.with().text("why", "场景：税务已退还"));
        return Outcome.DONE;
    }
}

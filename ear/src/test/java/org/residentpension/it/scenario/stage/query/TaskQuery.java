package org.residentpension.it.scenario.stage.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.residentpension.conformance.Given;
import org.residentpension.contribution.Task;
import org.residentpension.contribution.TaskFilter;
import org.residentpension.contribution.TaskService;
import org.residentpension.it.scenario.stage.People;
import org.residentpension.it.scenario.stage.Play;
import org.residentpension.it.scenario.stage.Query;
import org.residentpension.kernel.Money;
import org.residentpension.platform.sql.Database;

/** Work that waits for somebody. Where several tasks fit the keys, the one that the case describes. */
@ApplicationScoped
public class TaskQuery implements Query {

    private static final int ALL = 1_000;

    @Inject
    private TaskService tasks;

    @Inject
    private People people;

    @Inject
    private Database database;

    @Override
    public String name() {
        return "task";
    }

    @Override
    public Map<String, Object> answer(Play play, Given wanted) {
        if (wanted.text("type").equals("OVERPAID_NOTICE")) {
            return overpaid(wanted);
        }
        Long person = wanted.has("person")
                ? people.find(play.person(wanted.text("person"))).orElse(0L)
                : null;
        if (wanted.text("type").equals("DUPLICATE_MEMBER")) {
            return claimedTwice(wanted, person);
        }
        return Stream.of(Task.Type.values())
                .filter(type -> type.name().equals(wanted.text("type")))
                .findFirst()
                .map(type -> waiting(type, wanted, person))
                .orElseGet(() -> nothing(wanted));
    }

    /** Of a type that the product knows; the cases know some more. */
    private Map<String, Object> waiting(Task.Type type, Given wanted, Long person) {
        List<Map<String, Object>> open = tasks.page(new TaskFilter(type, Task.State.OPEN, null, null), 0, ALL).stream()
                .filter(task -> person == null || person.equals(task.personId()))
                .map(task -> tasks.open(task.id()).task())
                .map(task -> answer(wanted, task))
                .toList();
        return open.stream()
                .filter(answer -> fits(wanted, answer))
                .findFirst()
                .orElseGet(() -> open.isEmpty() ? nothing(wanted) : open.get(0));
    }

    private Map<String, Object> overpaid(Given wanted) {
        return database.first(
                        "SELECT overpaid FROM rp_payment_notice WHERE overpaid > returned ORDER BY id",
                        row -> new Money(row.getBigDecimal(1)))
                .map(surplus -> {
                    Map<String, Object> answer = of(wanted);
                    answer.put("open", true);
                    answer.put("amount", surplus);
                    return answer;
                })
                .orElseGet(() -> nothing(wanted));
    }

    /** Lines that two collectives claim wait for the county's decision (R-ELG-9): the exception itself is the task. */
    private Map<String, Object> claimedTwice(Given wanted, Long person) {
        boolean waits = database.count(
                        "SELECT COUNT(*) FROM rp_subsidy_line l JOIN rp_subsidy_run u ON u.id = l.run_id"
                                + " WHERE u.cancelled_at IS NULL AND l.state = 'EXCEPTION' AND l.reasons = 'S_DUPLICATE'"
                                + " AND l.person_id = COALESCE(?, l.person_id)",
                        person)
                > 0;
        if (!waits) {
            return nothing(wanted);
        }
        Map<String, Object> answer = of(wanted);
        answer.put("open", true);
        return answer;
    }

    private static boolean fits(Given wanted, Map<String, Object> answer) {
        return List.of("months", "amount").stream()
                .allMatch(name -> !wanted.has(name) || wanted.text(name).equals(String.valueOf(answer.get(name))));
    }

    private static Map<String, Object> answer(Given wanted, Task task) {
        Map<String, Object> answer = of(wanted);
        answer.put("open", true);
        answer.put("division", task.division());
        answer.put("amount", task.amount());
        answer.put("months", task.months());
        return answer;
    }

    /** A closed task and one that never was look alike. */
    private static Map<String, Object> nothing(Given wanted) {
        Map<String, Object> answer = of(wanted);
        if (wanted.flag("open", true)) {
            answer.put("type", "no open task");
        }
        return answer;
    }

    private static Map<String, Object> of(Given wanted) {
        Map<String, Object> answer = new HashMap<>();
        answer.put("type", wanted.text("type"));
        answer.put("person", wanted.text("person", null));
        answer.put("open", false);
        return answer;
    }
}

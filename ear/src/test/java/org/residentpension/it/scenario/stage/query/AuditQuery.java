package org.residentpension.it.scenario.stage.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.residentpension.conformance.Given;
import org.residentpension.it.scenario.stage.People;
import org.residentpension.it.scenario.stage.Play;
import org.residentpension.it.scenario.stage.Query;
import org.residentpension.portal.AuditEntry;
import org.residentpension.portal.AuditFilter;
import org.residentpension.portal.AuditService;

/** A line of the audit trail. */
@ApplicationScoped
public class AuditQuery implements Query {

    private static final int ALL = 5_000;
    private static final String REFUSED = "REFUSED";

    @Inject
    private AuditService audit;

    @Inject
    private People people;

    @Override
    public String name() {
        return "audit";
    }

    @Override
    public Map<String, Object> answer(Play play, Given wanted) {
        String event = wanted.text("event");
        boolean anyRefusal = event.equals(REFUSED);
        AuditFilter filter = new AuditFilter(
                wanted.text("user", null), anyRefusal ? null : event, anyRefusal ? true : null, null, null, null);
        Set<String> subjects = wanted.has("person") ? people.subjects(play.person(wanted.text("person"))) : Set.of();
        List<AuditEntry> lines = audit.page(filter, 0, ALL).stream()
                .filter(line -> !wanted.has("user") || line.userName().equals(wanted.text("user")))
                .filter(line -> !wanted.has("person") || subjects.contains(line.subject()))
                .toList();
        Map<String, Object> answer = new HashMap<>();
        answer.put("event", lines.isEmpty() ? "no such line" : event);
        answer.put("user", wanted.text("user", null));
        answer.put("person", wanted.text("person", null));
        return answer;
    }
}

package org.residentpension.it.scenario.stage.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import org.residentpension.conformance.Given;
import org.residentpension.it.scenario.stage.Play;
import org.residentpension.it.scenario.stage.Query;

/** A bulletin exists only by the verb that issues it; a case without that verb has none, and nothing is known of any. */
@ApplicationScoped
public class BulletinQuery implements Query {

    @Override
    public String name() {
        return "bulletin";
    }

    @Override
    public Map<String, Object> answer(Play play, Given wanted) {
        return Map.of();
    }
}

package org.residentpension.it.scenario.stage.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.residentpension.conformance.Given;
import org.residentpension.it.scenario.stage.Play;
import org.residentpension.it.scenario.stage.Query;
import org.residentpension.villagesubsidy.scheme.SchemeFile;
import org.residentpension.villagesubsidy.scheme.SchemeFileService;

/** A scheme as it stands. */
@ApplicationScoped
public class SchemeQuery implements Query {

    @Inject
    private SchemeFileService files;

    @Inject
    private GivenSchemes schemes;

    @Override
    public String name() {
        return "scheme";
    }

    @Override
    public Map<String, Object> answer(Play play, Given wanted) {
        String key = wanted.text("scheme");
        Map<String, Object> answer = new HashMap<>();
        answer.put("scheme", key);
        answer.put("state", "NONE");
        if (schemes.isKnown(key)) {
            SchemeFile file = files.open(schemes.id(key));
            answer.put("state", schemes.toldState(key).orElse(file.state().name()));
            answer.put("effectiveFrom", file.scheme().effectiveFrom());
        }
        return answer;
    }
}

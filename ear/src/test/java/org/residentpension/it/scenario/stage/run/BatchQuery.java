package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.residentpension.conformance.Given;
import org.residentpension.it.scenario.stage.Play;
import org.residentpension.it.scenario.stage.Query;
import org.residentpension.villagesubsidy.run.batch.RunBatch;
import org.residentpension.villagesubsidy.run.batch.RunBatchService;

/** The latest act on all runs of a place: how many were done, and which village stayed as it was for what reason. */
@ApplicationScoped
public class BatchQuery implements Query {

    @Inject
    private RunBatchService service;

    @Override
    public String name() {
        return "batch";
    }

    @Override
    public Map<String, Object> answer(Play play, Given wanted) {
        String place = play.division(wanted.text("division")).value();
        Map<String, Object> answer = new HashMap<>();
        answer.put("division", place);
        service.ofYear(play.year()).stream()
                .filter(batch -> batch.division().equals(place))
                .findFirst()
                .ifPresent(batch -> tell(answer, batch));
        return answer;
    }

    private void tell(Map<String, Object> answer, RunBatch batch) {
        List<String> refusals = service.refusals(batch.id()).stream()
                .map(refusal -> refusal.division() + " " + refusal.code())
                .toList();
        answer.put("done", batch.done());
        answer.put("refused", batch.refused());
        answer.put("refusals", refusals);
        answer.put("ended", batch.isEnded());
    }
}

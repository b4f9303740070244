package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.residentpension.conformance.Given;
import org.residentpension.it.scenario.stage.Play;
import org.residentpension.it.scenario.stage.Query;
import org.residentpension.villagesubsidy.run.posting.RefundClaim;
import org.residentpension.villagesubsidy.run.posting.RefundClaimService;

/** No query of the cases: what a collective claims about a run, how many in all and how many without an answer. */
@ApplicationScoped
public class ClaimQuery implements Query {

    @Inject
    private RefundClaimService service;

    @Inject
    private Runs runs;

    @Override
    public String name() {
        return "claim";
    }

    @Override
    public Map<String, Object> answer(Play play, Given wanted) {
        List<RefundClaim> all = service.ofRun(runs.id(play, wanted.text("run")).orElseThrow());
        return Map.of("run", wanted.text("run"), "all", all.size(), "open", (int)
                all.stream().filter(RefundClaim::isOpen).count());
    }
}

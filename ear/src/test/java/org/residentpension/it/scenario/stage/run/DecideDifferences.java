package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.Verb;
import org.residentpension.villagesubsidy.province.DifferenceRow;
import org.residentpension.villagesubsidy.province.ProvinceService;
import org.residentpension.villagesubsidy.province.Statement;
import org.residentpension.villagesubsidy.rules.province.DifferenceDecision;
import org.residentpension.villagesubsidy.rules.province.DifferenceKind;

/** What a clerk says about all differences of one kind, or of all kinds, of the newest file of a village; or compared again. */
@ApplicationScoped
public class DecideDifferences implements Verb {

    private static final int ALL = 1_000;

    @Inject
    private ProvinceService service;

    @Override
    public String name() {
        return "decideDifferences";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        String village = act.play().division(act.with().text("village", "A")).value();
        long id = service.ofYear(act.year()).stream()
                .filter(statement -> statement.division().equals(village))
                .map(Statement::id)
                .findFirst()
                .orElse(-1L);
        if (!act.with().has("decision")) {
            service.compareAgain(id);
            return Outcome.DONE;
        }
        DifferenceKind kind =
                act.with().has("kind") ? DifferenceKind.valueOf(act.with().text("kind")) : null;
        List<DifferenceRow> chosen = service.differences(id, false, 0, ALL).stream()
                .filter(each -> kind == null || each.kind() == kind)
                .toList();
        service.decide(id, chosen, DifferenceDecision.valueOf(act.with().text("decision")), "测试核对");
        return Outcome.DONE;
    }
}

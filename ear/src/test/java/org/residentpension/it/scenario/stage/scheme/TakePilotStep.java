package org.residentpension.it.scenario.stage.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.collective.PilotForm;
import org.residentpension.collective.PilotService;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.Verb;
import org.residentpension.kernel.Money;
import org.residentpension.platform.sql.Database;

/** No verb of the cases: a village applies for the pilot of a year, or somebody handles its application. */
@ApplicationScoped
public class TakePilotStep implements Verb {

    private static final PilotForm MEANS =
            new PilotForm(Money.of("186000.00"), Money.of("205000.00"), Money.of("60000.00"), "场景：成员会议同意参加试点");

    @Inject
    private PilotService service;

    @Inject
    private Collectives collectives;

    @Inject
    private Database database;

    private record Seen(long id, int version) {}

    @Override
    public String name() {
        return "takePilotStep";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        long collective = collectives.id(act.play().division(act.with().text("village")));
        String step = act.with().text("step");
        if (step.equals("APPLY")) {
            service.apply(collective, act.year(), MEANS);
            return Outcome.DONE;
        }
        Seen pilot = seen(collective, act.year());
        int version = act.with().number("version", pilot.version());
        switch (step) {
            case "RECOMMEND" -> service.recommend(pilot.id(), version);
            case "LIST" -> service.list(pilot.id(), version);
            case "REFUSE" -> service.refuse(pilot.id(), version, act.with().text("why", "场景：收益不稳定"));
            default -> throw new IllegalArgumentException(step);
        }
        return Outcome.DONE;
    }

    private Seen seen(long collective, int year) {
        return database.first(
                        "SELECT id, version FROM rp_pilot WHERE collective_id = ? AND pilot_year = ?",
                        row -> new Seen(row.getLong(1), row.getInt(2)),
                        collective,
                        year)
                .orElseThrow();
    }
}

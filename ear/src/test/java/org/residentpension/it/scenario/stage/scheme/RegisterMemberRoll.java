package org.residentpension.it.scenario.stage.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.residentpension.collective.MemberRollService;
import org.residentpension.collective.NewMember;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Cast;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.Verb;

/** The collective files who has become a member and who is none any more, one by one. */
@ApplicationScoped
public class RegisterMemberRoll implements Verb {

    @Inject
    private MemberRollService rolls;

    @Inject
    private Collectives collectives;

    @Override
    public String name() {
        return "registerMemberRoll";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        long collective = collectives.id(act.play().division(act.with().text("village")));
        LocalDate filedOn = act.with().date("filedOn", act.day());
        for (String key : act.with().texts("leaving")) {
            rolls.leave(collective, act.play().person(key).idNumber(), filedOn);
        }
        for (String key : act.with().texts("members")) {
            Cast person = act.play().person(key);
            rolls.join(collective, new NewMember(person.idNumber(), person.name()), filedOn);
        }
        return Outcome.DONE;
    }
}

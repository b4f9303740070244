package org.residentpension.it.scenario.stage.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.conformance.Given;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.Verb;
import org.residentpension.villagesubsidy.rules.scheme.SchemeScope;
import org.residentpension.villagesubsidy.scheme.DeclaredIncome;
import org.residentpension.villagesubsidy.scheme.SchemeDraft;
import org.residentpension.villagesubsidy.scheme.SchemeDraftService;

/** A new draft of a collective. */
@ApplicationScoped
public class DraftScheme implements Verb {

    @Inject
    private SchemeDraftService drafts;

    @Inject
    private GivenSchemes schemes;

    @Inject
    private SchemeWarnings warnings;

    @Inject
    private Collectives collectives;

    @Override
    public String name() {
        return "draftScheme";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        Given scheme = schemes.scheme(act.play(), act.with().fields().get("scheme"));
        String key = act.with().text("key");
        SchemeScope scope = SchemeScope.valueOf(scheme.text("schemeScope", "VILLAGE"));
        int year = scheme.number("year", act.play().year());
        long id = drafts.draw(
                collectives.id(act.play().division(scheme.text("village"))),
                new SchemeDraft(
                        scope,
                        scope == SchemeScope.MATTER ? key : null,
                        year,
                        act.with().number("lastYear", year),
                        schemes.standard(act.play(), scheme),
                        act.with().has("disposable")
                                ? new DeclaredIncome(null, null, act.with().money("disposable"))
                                : DeclaredIncome.none()));
        schemes.drafted(key, id);
        return warnings.areShown(id) ? Outcome.doneAfterWarning() : Outcome.DONE;
    }
}

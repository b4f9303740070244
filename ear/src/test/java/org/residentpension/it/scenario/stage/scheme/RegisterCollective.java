package org.residentpension.it.scenario.stage.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.collective.CollectiveForm;
import org.residentpension.collective.CollectiveService;
import org.residentpension.collective.Registration;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.Verb;
import org.residentpension.kernel.CreditCode;

/** No verb of the cases: the register of collectives is kept, with a certificate under the given code. */
@ApplicationScoped
public class RegisterCollective implements Verb {

    private static final String NAME = "测试股份经济合作社";

    @Inject
    private CollectiveService service;

    @Override
    public String name() {
        return "registerCollective";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        service.register(new CollectiveForm(
                act.play().division(act.with().text("village")).value(),
                new Registration(NAME, CreditCode.of(act.with().text("creditCode")), "测理事长", NAME),
                null,
                null,
                null,
                act.with().number("version", 0)));
        return Outcome.DONE;
    }
}

package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.run.check.ApplicationForm;
import org.residentpension.villagesubsidy.run.check.CounterService;
import org.residentpension.villagesubsidy.run.file.RunFile;
import org.residentpension.villagesubsidy.run.file.RunFileService;

/** The sealed form at the counter. */
@ApplicationScoped
public class RegisterApplication extends RunVerb {

    @Inject
    private CounterService service;

    @Inject
    private RunFileService files;

    @Override
    public String name() {
        return "registerApplication";
    }

    @Override
    void perform(Act act, Runs.Seen run) {
        RunFile file = files.open(run.id());
        Money printed = act.with().has("printedTotal")
                ? act.with().money("printedTotal")
                : file.run().total();
        LocalDate sealedOn = act.with().date("sealedOn", act.day());
        String hash = act.with().text("printedHash", file.hash());
        service.register(run.id(), run.version(), new ApplicationForm(printed, hash, sealedOn));
    }
}

package org.residentpension.it.scenario.stage.verb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.TaxFile;
import org.residentpension.it.scenario.stage.Verb;

/** One payment: a file of one row. */
@ApplicationScoped
public class RecordPayment implements Verb {

    @Inject
    private TaxFile file;

    @Override
    public String name() {
        return "recordPayment";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        return file.bringIn(act, List.of(TaxFile.row(act, act.with(), act.with().time("paidOn", act.at()))), false);
    }
}

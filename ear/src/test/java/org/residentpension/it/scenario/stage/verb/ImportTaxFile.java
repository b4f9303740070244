package org.residentpension.it.scenario.stage.verb;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.TaxFile;
import org.residentpension.it.scenario.stage.TaxRow;
import org.residentpension.it.scenario.stage.Verb;

/** Payments as the tax bureau tells them. */
@ApplicationScoped
public class ImportTaxFile implements Verb {

    @Inject
    private TaxFile file;

    @Override
    public String name() {
        return "importTaxFile";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        List<TaxRow> rows = act.with().maps("rows").stream()
                .map(row -> TaxFile.row(act, row, row.time("paidOn", act.day().atStartOfDay())))
                .toList();
        return file.bringIn(
                act, rows, act.with().text("importMode", "ALL_OR_NOTHING").equals("GOOD_ROWS"));
    }
}

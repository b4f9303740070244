package org.residentpension.it.scenario.stage.run;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.residentpension.intake.ImportKind;
import org.residentpension.intake.SheetImport;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Files;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.Verb;

/** Receipts and rejections of the tax bureau as a file; the step gives the file as text. */
@ApplicationScoped
public class ImportReceiptFile implements Verb {

    @Inject
    private Files files;

    @Override
    public String name() {
        return "importReceiptFile";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        SheetImport file = files.bringIn(
                ImportKind.NOTICE_RECEIPTS,
                act.with().text("place"),
                act.year(),
                act.with().text("csv"));
        List<Map<String, Object>> errors = files.errors(file);
        return Outcome.imported(
                errors.isEmpty() ? null : String.valueOf(errors.get(0).get("code")),
                file.state() == SheetImport.State.REFUSED,
                file.tally().added(),
                file.tally().same(),
                errors);
    }
}

package org.residentpension.it.scenario.stage.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.residentpension.intake.ImportKind;
import org.residentpension.intake.SheetImport;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.Cast;
import org.residentpension.it.scenario.stage.Files;
import org.residentpension.it.scenario.stage.Outcome;
import org.residentpension.it.scenario.stage.Verb;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.platform.sql.Database;

/** No verb of the cases: the member roll of a village as a file with one row, of a member from a day on. */
@ApplicationScoped
public class ImportMemberRoll implements Verb {

    private static final String HEADER = "集体经济组织代码,姓名,证件号码,起始日期\n";

    @Inject
    private Files files;

    @Inject
    private Database database;

    @Override
    public String name() {
        return "importMemberRoll";
    }

    @Override
    public Outcome perform(Act act, Object opened) {
        DivisionCode village = act.play().division(act.with().text("village"));
        Cast person = act.person();
        String row = String.join(
                ",",
                creditCode(village),
                person.name(),
                person.idNumber(),
                act.with().text("from"));
        SheetImport file = files.bringIn(ImportKind.MEMBER_ROLL, village.value(), act.year(), HEADER + row + "\n");
        List<Map<String, Object>> errors = files.errors(file);
        return Outcome.imported(
                errors.isEmpty() ? null : String.valueOf(errors.get(0).get("code")),
                file.state() == SheetImport.State.REFUSED,
                file.tally().added(),
                file.tally().same(),
                errors);
    }

    private String creditCode(DivisionCode village) {
        return database.first(
                        "SELECT credit_code FROM rp_collective WHERE division_code = ?",
                        row -> row.getString(1),
                        village.value())
                .orElseThrow();
    }
}

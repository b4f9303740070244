package org.residentpension.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.intake.Issues;
import org.residentpension.intake.SheetImport;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.Scope;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.organization.DivisionRepository;
import org.residentpension.organization.Divisions;
import org.residentpension.platform.sql.Database;
import org.residentpension.platform.sql.Where;

/** Finds who the rows of a staged file are about. Only ever by identity number; the name must agree (R-NAME). */
@ApplicationScoped
public class StagedPersons {

    @Inject
    private Database database;

    @Inject
    private DivisionRepository divisions;

    /** Every row needs a person of the import's division; the others become issues. */
    public void resolve(SheetImport file, String table, Issues issues) {
        resolveKnown(file, table, issues);
        database.list(
                        "SELECT DISTINCT row_no FROM " + table + " WHERE import_id = ? AND person_id IS NULL",
                        row -> row.getInt(1),
                        file.id())
                .forEach(row -> issues.add(row, PersonFault.P_UNKNOWN));
    }

    /** Rows about people whom we do not know stay without a person and are no fault. */
    public void resolveKnown(SheetImport file, String table, Issues issues) {
        database.update(
                "UPDATE " + table + " s JOIN rp_person p ON p.id_hash = s.id_hash SET s.person_id = p.id"
                        + " WHERE s.import_id = ? AND s.person_id IS NULL",
                file.id());
        Where there = Where.within("p.division_code", reachOf(file, issues));
        List<Misfit> misfits = database.list(
                "SELECT m.row_no, MAX(m.otherwise), MAX(m.elsewhere) FROM (SELECT s.row_no, s.name_key <> p.name_key otherwise,"
                        + " NOT (" + there.condition() + ") elsewhere FROM " + table
                        + " s JOIN rp_person p ON p.id = s.person_id WHERE s.import_id = ?) m"
                        + " WHERE m.otherwise OR m.elsewhere GROUP BY m.row_no",
                row -> new Misfit(row.getInt(1), row.getBoolean(2), row.getBoolean(3)),
                there.arguments(file.id()));
        misfits.stream().filter(Misfit::otherwise).forEach(each -> issues.add(each.row(), PersonFault.P_NAME_DIFFERS));
        misfits.stream().filter(Misfit::elsewhere).forEach(each -> issues.add(each.row(), PersonFault.P_ELSEWHERE));
    }

    /** A row that names somebody otherwise than we do, or somebody of another division. */
    private record Misfit(int row, boolean otherwise, boolean elsewhere) {}

    /** The divisions that an import is about. */
    public ScopeReach reachOf(SheetImport file, Issues issues) {
        Divisions all = new Divisions(divisions.all());
        DivisionCode place = DivisionCode.of(file.divisionCode());
        return Scope.of(all.find(place.value()).orElseThrow().level(), place).reachOn(issues.today(), all.tree());
    }
}

package org.residentpension.it.scenario.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.residentpension.conformance.Given;
import org.residentpension.intake.ImportKind;
import org.residentpension.intake.SheetImport;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.platform.sql.Database;

/** Brings in rows of the tax bureau and tells what came of them. */
@ApplicationScoped
public class TaxFile {

    private static final String DRAWING = "C_DRAWING_BENEFIT";

    @Inject
    private Files files;

    @Inject
    private Bookings bookings;

    @Inject
    private Database database;

    public static TaxRow row(Act act, Given row, LocalDateTime paidAt) {
        Play play = act.play();
        Cast person = row.has("person") ? play.person(row.text("person")) : null;
        return new TaxRow(
                row.has("idNumber") ? row.text("idNumber") : person.idNumber(),
                row.has("name") || person == null ? row.text("name") : person.name(),
                row.number("year", play.year()),
                row.money("amount"),
                paidAt,
                row.date("creditedOn", paidAt.toLocalDate()),
                row.flag("lumpSum", false),
                row.has("receiptNo") ? row.text("receiptNo") : play.nextReceipt());
    }

    /**
     * Money that has not arrived by the day of the step is told on the day it does, as the payments are that a case is given: no
     * file of the tax bureau tells it earlier.
     */
    public Outcome bringIn(Act act, List<TaxRow> rows, boolean goodRowsOnly) {
        List<TaxRow> later =
                rows.stream().filter(row -> row.creditedOn().isAfter(act.day())).toList();
        List<TaxRow> now = rows.stream().filter(row -> !later.contains(row)).toList();
        Outcome outcome = now.isEmpty()
                ? Outcome.imported(null, false, later.size(), 0, List.of())
                : tell(act, now, later.size(), goodRowsOnly);
        if (outcome.done()) {
            String county = county(act, rows);
            later.forEach(row -> bookings.expect(
                    new Fact(row.creditedOn(), 2, ImportKind.TAX_PAYMENTS, row.year(), county, row.csv())));
        }
        return outcome;
    }

    /** The county of the file is that of its first known person, else that of the user. */
    private Outcome tell(Act act, List<TaxRow> rows, int later, boolean goodRowsOnly) {
        StringBuilder csv = new StringBuilder(TaxRow.HEADER);
        rows.forEach(row -> csv.append('\n').append(row.csv()));
        SheetImport file = files.bringIn(
                ImportKind.TAX_PAYMENTS,
                county(act, rows),
                act.play().year(),
                csv.append('\n').toString());
        List<Map<String, Object>> errors = files.errors(file);
        boolean refused = file.state() == SheetImport.State.REFUSED;
        if (refused && goodRowsOnly && file.tally().refused() > errors.size()) {
            file = files.takeGoodRows(file);
            errors = files.errors(file);
            refused = file.state() == SheetImport.State.REFUSED;
        }
        return Outcome.imported(
                code(file, errors),
                refused,
                file.tally().added() + later,
                file.tally().same(),
                errors);
    }

    /** The first reason of a row, or that money has to go back. */
    private String code(SheetImport file, List<Map<String, Object>> errors) {
        if (!errors.isEmpty()) {
            return String.valueOf(errors.get(0).get("code"));
        }
        long refunds =
                database.count("SELECT COUNT(*) FROM rp_task WHERE type = 'REFUND' AND import_id = ?", file.id());
        return refunds > 0 ? DRAWING : null;
    }

    private static String county(Act act, List<TaxRow> rows) {
        DivisionCode place = rows.stream()
                .flatMap(row -> act.play().persons().values().stream().filter(person -> person.idNumber()
                        .equals(row.idNumber().strip())))
                .map(Cast::village)
                .findFirst()
                .orElseGet(() -> act.play().division(act.play().user(act.user()).text("scope")));
        return place.at(DivisionLevel.COUNTY).value();
    }
}

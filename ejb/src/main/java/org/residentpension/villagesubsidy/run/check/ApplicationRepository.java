package org.residentpension.villagesubsidy.run.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.Money;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.line.RosterDigest;

/** Sealed forms as they were registered; only added to. */
@ApplicationScoped
public class ApplicationRepository {

    @Inject
    private Database database;

    void add(SubsidyRun run, ApplicationForm form, String receiptNo, Act act) {
        database.insert(
                "INSERT INTO rp_subsidy_application (run_id, round, receipt_no, printed_count, printed_total, digest,"
                        + " sealed_on, registered_by, registered_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                run.id(),
                run.round(),
                receiptNo,
                run.lineCount(),
                form.printedTotal().amount(),
                run.rosterDigest(),
                form.sealedOn(),
                act.staffId(),
                act.at());
    }

    public List<Application> ofRun(long runId) {
        return database.list(
                "SELECT a.id, a.round, a.receipt_no, a.printed_count, a.printed_total, a.digest, a.sealed_on, s.name,"
                        + " a.registered_at FROM rp_subsidy_application a JOIN rp_staff s ON s.id = a.registered_by"
                        + " WHERE a.run_id = ? ORDER BY a.id",
                row -> new Application(
                        row.getLong(1),
                        row.getInt(2),
                        row.getString(3),
                        row.getInt(4),
                        new Money(row.getBigDecimal(5)),
                        RosterDigest.shown(row.getBytes(6)),
                        row.getObject(7, LocalDate.class),
                        row.getString(8),
                        row.getObject(9, LocalDateTime.class)),
                runId);
    }
}

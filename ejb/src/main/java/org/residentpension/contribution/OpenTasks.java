package org.residentpension.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.sql.Database;

/** Puts work on the list of tasks that another capability leaves to a clerk. */
@ApplicationScoped
public class OpenTasks {

    @Inject
    private Database database;

    @Inject
    private BusinessClock clock;

    /**
     * Money that was paid for a person and has to be given back.
     *
     * @param why it could not be posted
     * @return the key of the task
     */
    public long giveBack(Task.Type type, long personId, int year, Money amount, String receiptNo, ReasonCode why) {
        return database.insert(
                "INSERT INTO rp_task (type, state, division_code, person_id, id_hash, contribution_year, code, amount,"
                        + " receipt_no, opened_at) SELECT ?, 'OPEN', p.division_code, p.id, p.id_hash, ?, ?, ?, ?, ?"
                        + " FROM rp_person p WHERE p.id = ?",
                type,
                year,
                why,
                amount.amount(),
                receiptNo,
                clock.now(),
                personId);
    }
}

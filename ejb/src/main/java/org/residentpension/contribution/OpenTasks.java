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
     * Money that was paid for a person and has to be given back. It is filed where the money comes from, not where the person lives:
     * she may have moved, or never have lived in the village whose collective paid, and its county is the one that asks for it.
     *
     * @param division of the run or donation that the money belongs to
     * @return the key of the task
     */
    public long giveBackAt(String division, GiveBack money) {
        return database.insert(
                "INSERT INTO rp_task (type, state, division_code, person_id, id_hash, contribution_year, code, amount,"
                        + " receipt_no, opened_at) SELECT ?, 'OPEN', ?, p.id, p.id_hash, ?, ?, ?, ?, ?"
                        + " FROM rp_person p WHERE p.id = ?",
                money.type(),
                division,
                money.year(),
                money.why(),
                money.amount().amount(),
                money.receiptNo(),
                clock.now(),
                money.personId());
    }

    /**
     * What goes back.
     *
     * @param receiptNo of the payment, or the number of its notice
     * @param why it could not be posted
     */
    public record GiveBack(Task.Type type, long personId, int year, Money amount, String receiptNo, ReasonCode why) {}
}

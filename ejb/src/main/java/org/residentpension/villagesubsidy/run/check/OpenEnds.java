package org.residentpension.villagesubsidy.run.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.run.line.SubsidyLine;

/** What of a run is not done with, though its result hangs out; until then it is not put away (R-NOT-3, R-RUN-3, R-DTH, R-COR). */
@ApplicationScoped
public class OpenEnds {

    @Inject
    private LineRepository lines;

    @Inject
    private Database database;

    /** The codes of what is open, in the order in which it is dealt with; none for a run that can be put away. */
    public List<String> of(long runId) {
        List<String> open = new ArrayList<>();
        if (any("rp_payment_notice t WHERE t.overpaid > t.returned AND t.run_id = ?", runId)) {
            open.add("X_OPEN_SURPLUS");
        }
        if (any("rp_line_objection t WHERE t.state = 'OPEN' AND t.run_id = ?", runId)) {
            open.add("X_OPEN_OBJECTION");
        }
        if (isMoneyHeld(runId)) {
            open.add("X_OPEN_HELD");
        }
        if (any(
                "rp_subsidy_correction t JOIN rp_subsidy_posting g ON g.id = t.posting_id"
                        + " LEFT JOIN rp_task k ON k.id = t.task_id AND k.state = 'OPEN'"
                        + " WHERE (t.state IN ('REQUESTED', 'APPROVED') OR k.id IS NOT NULL) AND g.run_id = ?",
                runId)) {
            open.add("X_OPEN_CORRECTION");
        }
        if (any("rp_subsidy_refund_claim t WHERE t.state = 'OPEN' AND t.run_id = ?", runId)) {
            open.add("X_OPEN_CLAIM");
        }
        return List.copyOf(open);
    }

    /** Nobody has decided where it goes, or the tax bureau has not given it back yet. */
    private boolean isMoneyHeld(long runId) {
        return lines.exceptionsOf(runId).stream().anyMatch(SubsidyLine::isHeldMoney)
                || any(
                        "rp_subsidy_held_money t JOIN rp_task k ON k.id = t.task_id WHERE k.state = 'OPEN' AND t.run_id = ?",
                        runId);
    }

    private boolean any(String from, long runId) {
        return database.count("SELECT COUNT(*) FROM " + from, runId) > 0;
    }
}

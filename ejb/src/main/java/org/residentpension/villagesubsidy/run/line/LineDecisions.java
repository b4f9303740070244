package org.residentpension.villagesubsidy.run.line;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.Money;
import org.residentpension.platform.sql.Database;

/** What is proposed, confirmed and decided about lines, with who did it; a change of one is a line in its history. */
@ApplicationScoped
public class LineDecisions {

    @Inject
    private Database database;

    /** Writes what was decided about single lines, and who decided it. */
    public void change(String action, Collection<LineChange> changes, Act act) {
        List<LineChange> all = new ArrayList<>(changes);
        database.batch(
                "UPDATE rp_subsidy_line SET adjusted_from = CASE WHEN ? = 'ADJUSTED' THEN COALESCE(adjusted_from, payable)"
                        + " ELSE adjusted_from END, adjustment = COALESCE(?, adjustment), state = ?, reasons = ?,"
                        + " payable = ?, suggested = ? WHERE id = ?",
                all,
                change -> new Object[] {
                    change.state(),
                    shortened(change.note()),
                    change.state(),
                    LineRepository.codes(change.reasons()),
                    change.payable().amount(),
                    amount(change.suggested()),
                    change.line().id()
                });
        database.batch(
                "INSERT INTO rp_subsidy_line_change (line_id, run_id, action, from_state, to_state, from_payable,"
                        + " to_payable, reasons, note, staff_id, acted_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                all,
                change -> new Object[] {
                    change.line().id(),
                    change.line().runId(),
                    action,
                    change.line().state(),
                    change.state(),
                    change.line().payable().amount(),
                    change.payable().amount(),
                    LineRepository.codes(change.reasons()),
                    change.note(),
                    act.staffId(),
                    act.at()
                });
    }

    /** The history of the lines that the budget has just cut begins with that. */
    public void cutByBudget(long runId, Act act) {
        database.update(
                "INSERT INTO rp_subsidy_line_change (line_id, run_id, action, from_state, to_state, from_payable, to_payable,"
                        + " reasons, note, staff_id, acted_at) SELECT id, run_id, 'CALCULATE', state, state, adjusted_from, payable,"
                        + " reasons, adjustment, ?, ? FROM rp_subsidy_line WHERE run_id = ? AND adjustment = 'X_BUDGET'",
                act.staffId(),
                act.at(),
                runId);
    }

    /** Confirms every calculated line but those of some persons. */
    public void confirmAllBut(long runId, Collection<Long> persons, Act act) {
        String others = persons.isEmpty()
                ? ""
                : " AND person_id NOT IN ("
                        + persons.stream().map(String::valueOf).collect(Collectors.joining(", ")) + ")";
        database.update(
                "UPDATE rp_subsidy_line SET state = 'CONFIRMED', confirmed_by = ?, confirmed_at = ?"
                        + " WHERE run_id = ? AND state = 'CALCULATED'" + others,
                act.staffId(),
                act.at(),
                runId);
    }

    public void confirmed(Collection<Long> lineIds, Act act) {
        database.batch(
                "UPDATE rp_subsidy_line SET confirmed_by = ?, confirmed_at = ? WHERE id = ?",
                List.copyOf(lineIds),
                id -> new Object[] {act.staffId(), act.at(), id});
    }

    public void propose(long lineId, Money amount, String why) {
        database.update(
                "UPDATE rp_subsidy_line SET proposed = ?, proposal = ? WHERE id = ?", amount(amount), why, lineId);
    }

    /** What was proposed for lines that are decided by now, or once more for the whole run, is no proposal any more. */
    public void dropProposals(long runId, boolean whole) {
        database.update(
                "UPDATE rp_subsidy_line SET proposed = NULL, proposal = NULL WHERE run_id = ?"
                        + " AND (proposed IS NOT NULL OR proposal IS NOT NULL)"
                        + (whole ? "" : " AND NOT (state = 'CALCULATED' AND payable > 0)"),
                runId);
    }

    /** Lines without an amount that were left open as the confirmer's own: nothing is left to confirm, and they keep pace (item 75). */
    public void confirmEmpty(long runId) {
        database.update(
                "UPDATE rp_subsidy_line SET state = 'CONFIRMED' WHERE run_id = ? AND state = 'CALCULATED' AND payable = 0",
                runId);
    }

    public void reviewed(long lineId, long staffId) {
        database.update("UPDATE rp_subsidy_line SET reviewed_by = ? WHERE id = ?", staffId, lineId);
    }

    private static Object amount(Money money) {
        return money == null ? null : money.amount();
    }

    private static String shortened(String note) {
        return note == null || note.length() <= 300 ? note : note.substring(0, 300);
    }
}

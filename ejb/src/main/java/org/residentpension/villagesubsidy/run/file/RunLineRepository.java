package org.residentpension.villagesubsidy.run.file;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.residentpension.kernel.MaskStyle;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.run.check.LiveCheck;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.run.line.LineState;

/** The lines of one run, which the caller was already allowed to open, for screens and rosters. */
@ApplicationScoped
class RunLineRepository {

    private static final String LINES =
            "SELECT l.id, l.line_no, l.person_id, p.name, p.id_sealed, l.state, l.reasons, l.tier,"
                    + " l.base_amount, l.incentive_amount, l.computed, l.payable, l.adjusted_from, l.adjustment, l.suggested,"
                    + " l.proposed, l.proposal, l.special, l.state = 'EXCEPTION' AND "
                    + LineRepository.HELD_MONEY
                    + ", EXISTS (SELECT 1 FROM rp_subsidy_posting g JOIN rp_subsidy_correction c ON c.posting_id = g.id"
                    + " WHERE g.line_id = l.id AND c.state = 'CORRECTED') FROM rp_subsidy_line l JOIN rp_person p ON p.id = l.person_id";

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    /** {@code state} null for all. */
    List<RunLine> page(long runId, LineState state, int first, int size, boolean whole) {
        return database.list(
                LINES + " WHERE l.run_id = ? AND (? IS NULL OR l.state = ?) ORDER BY l.line_no LIMIT ? OFFSET ?",
                row -> read(row, whole),
                runId,
                state,
                state,
                size,
                first);
    }

    long count(long runId, LineState state) {
        return database.count(
                "SELECT COUNT(*) FROM rp_subsidy_line WHERE run_id = ? AND (? IS NULL OR state = ?)",
                runId,
                state,
                state);
    }

    Optional<RunLine> byId(long runId, long lineId, boolean whole) {
        return database.first(LINES + " WHERE l.run_id = ? AND l.id = ?", row -> read(row, whole), runId, lineId);
    }

    /** Of any runs, in their order. */
    List<RunLine> byIds(List<Long> lineIds, boolean whole) {
        return lineIds.isEmpty()
                ? List.of()
                : database.list(
                        LINES + " WHERE l.id IN ("
                                + lineIds.stream().map(String::valueOf).collect(Collectors.joining(", "))
                                + ") ORDER BY l.run_id, l.line_no",
                        row -> read(row, whole));
    }

    Optional<RunLine> ofPerson(long runId, long personId, boolean whole) {
        return database.first(
                LINES + " WHERE l.run_id = ? AND l.person_id = ?", row -> read(row, whole), runId, personId);
    }

    LocalDate birthDateOf(long personId) {
        return database.first(
                        "SELECT birth_date FROM rp_person WHERE id = ?",
                        row -> row.getObject(1, LocalDate.class),
                        personId)
                .orElseThrow();
    }

    List<RunLine> proposed(long runId, boolean whole) {
        return database.list(
                LINES + " WHERE l.run_id = ? AND l.proposed IS NOT NULL AND l.state IN (?, ?) ORDER BY l.line_no",
                row -> read(row, whole),
                runId,
                LineState.CALCULATED,
                LineState.EXCEPTION);
    }

    /** The oldest first; those of a supplementary run after what was decided in the runs that she stood in before. */
    List<LineExplanation.Decision> decisions(long lineId) {
        return database.list(
                "SELECT c.action, c.from_state, c.to_state, c.from_payable, c.to_payable, c.note, s.name, c.acted_at"
                        + " FROM rp_subsidy_line hers JOIN rp_subsidy_run mine ON mine.id = hers.run_id"
                        + " JOIN rp_subsidy_run r ON r.id = mine.id OR (r.scheme_id = mine.scheme_id"
                        + " AND r.subsidy_year = mine.subsidy_year AND r.sequence < mine.sequence AND r.cancelled_at IS NULL)"
                        + " JOIN rp_subsidy_line l ON l.run_id = r.id AND l.person_id = hers.person_id"
                        + " JOIN rp_subsidy_line_change c ON c.line_id = l.id AND (r.id = mine.id OR c.acted_at <= mine.opened_at)"
                        + " JOIN rp_staff s ON s.id = c.staff_id WHERE hers.id = ? ORDER BY c.id",
                row -> new LineExplanation.Decision(
                        row.getString(1),
                        row.getString(2),
                        row.getString(3),
                        money(row, 4),
                        money(row, 5),
                        row.getString(6),
                        row.getString(7),
                        row.getObject(8, LocalDateTime.class)),
                lineId);
    }

    /** The lines of the same person in the supplementary runs after hers that have not ended, the first one first. */
    List<LaterLine> later(long lineId) {
        return database.list(
                "SELECT r.id, l.id, r.sequence, l.state, l.payable FROM rp_subsidy_line hers"
                        + " JOIN rp_subsidy_run mine ON mine.id = hers.run_id"
                        + " JOIN rp_subsidy_run r ON r.scheme_id = mine.scheme_id AND r.subsidy_year = mine.subsidy_year"
                        + " AND r.sequence > mine.sequence AND r.cancelled_at IS NULL"
                        + " JOIN rp_subsidy_line l ON l.run_id = r.id AND l.person_id = hers.person_id"
                        + " WHERE hers.id = ? ORDER BY r.sequence",
                row -> new LaterLine(
                        row.getLong(1),
                        row.getLong(2),
                        row.getInt(3),
                        LineState.valueOf(row.getString(4)),
                        money(row, 5)),
                lineId);
    }

    /** The same lines with the names of their persons. */
    List<DriftedLine> named(List<LiveCheck.Drift> drifts) {
        if (drifts.isEmpty()) {
            return List.of();
        }
        Map<Long, String> names = new HashMap<>();
        database.list(
                "SELECT l.id, p.name FROM rp_subsidy_line l JOIN rp_person p ON p.id = l.person_id WHERE l.run_id = ?",
                row -> names.put(row.getLong(1), row.getString(2)),
                drifts.get(0).line().runId());
        return drifts.stream()
                .map(drift -> new DriftedLine(
                        drift.line().id(),
                        names.get(drift.line().id()),
                        drift.frozen(),
                        drift.live(),
                        drift.isOut() && drift.reasons().contains(ReasonCode.S_DECEASED)))
                .toList();
    }

    /** Who confirmed the line, and who looked at it when the whole was reviewed. */
    List<LineExplanation.Hand> hands(long lineId) {
        return database.list(
                "SELECT ?, s.name, l.confirmed_at FROM rp_subsidy_line l JOIN rp_staff s ON s.id = l.confirmed_by WHERE l.id = ?"
                        + " UNION ALL SELECT ?, s.name, NULL FROM rp_subsidy_line l JOIN rp_staff s ON s.id = l.reviewed_by"
                        + " WHERE l.id = ?",
                row -> new LineExplanation.Hand(
                        LineDuty.valueOf(row.getString(1)), row.getString(2), row.getObject(3, LocalDateTime.class)),
                LineDuty.CONFIRMED,
                lineId,
                LineDuty.LINE_REVIEWED,
                lineId);
    }

    private RunLine read(ResultSet row, boolean whole) throws SQLException {
        String number = vault.open(row.getBytes(5));
        return new RunLine(
                row.getLong(1),
                row.getInt(2),
                row.getLong(3),
                row.getString(4),
                MaskStyle.shown(number, whole),
                LineState.valueOf(row.getString(6)),
                LineRepository.reasons(row.getString(7)),
                money(row, 8),
                money(row, 9),
                money(row, 10),
                money(row, 11),
                money(row, 12),
                money(row, 13),
                row.getString(14),
                money(row, 15),
                money(row, 16),
                row.getString(17),
                row.getBoolean(18),
                row.getBoolean(19),
                row.getBoolean(20));
    }

    private static Money money(ResultSet row, int column) throws SQLException {
        return row.getBigDecimal(column) == null ? null : new Money(row.getBigDecimal(column));
    }
}

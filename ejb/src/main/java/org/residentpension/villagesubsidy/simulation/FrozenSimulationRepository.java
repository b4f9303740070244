package org.residentpension.villagesubsidy.simulation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.rules.simulation.Share;
import org.residentpension.villagesubsidy.rules.simulation.SimulationCell;

/** Simulations as they were when a scheme was submitted; only added to. */
@ApplicationScoped
public class FrozenSimulationRepository {

    @Inject
    private Database database;

    void add(long schemeId, FrozenSimulation told) {
        long id = database.insert(
                "INSERT INTO rp_scheme_simulation (scheme_id, frozen_at, basis_year, subsidy_year, candidates, payers, persons,"
                        + " money, after_budget, over_budget, capped, next_payers, next_persons, next_money)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                schemeId,
                told.at(),
                told.basisYear(),
                told.year(),
                told.candidates(),
                told.total().payers(),
                told.total().persons(),
                told.total().money().amount(),
                told.afterBudget() == null ? null : told.afterBudget().amount(),
                told.over().amount(),
                told.capped(),
                told.nextYear().payers(),
                told.nextYear().persons(),
                told.nextYear().money().amount());
        List<SimulationCell> cells = told.cells();
        database.batch(
                "INSERT INTO rp_scheme_simulation_cell (simulation_id, cell_no, tier, special_group, payers, persons, money)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                IntStream.range(0, cells.size()).boxed().toList(),
                no -> values(id, no, cells.get(no)));
    }

    private static Object[] values(long id, int no, SimulationCell cell) {
        Share share = cell.share();
        return new Object[] {
            id,
            no,
            cell.tier().amount(),
            cell.group(),
            share.payers(),
            share.persons(),
            share.money().amount()
        };
    }

    /** The last one; empty for a scheme that was never submitted. */
    public Optional<FrozenSimulation> of(long schemeId) {
        return database.first(
                "SELECT id, basis_year, subsidy_year, candidates, payers, persons, money, after_budget, over_budget, capped,"
                        + " next_payers, next_persons, next_money, frozen_at FROM rp_scheme_simulation"
                        + " WHERE scheme_id = ? ORDER BY id DESC LIMIT 1",
                this::read,
                schemeId);
    }

    private FrozenSimulation read(ResultSet row) throws SQLException {
        return new FrozenSimulation(
                row.getInt(2),
                row.getInt(3),
                row.getInt(4),
                share(row, 5),
                row.getBigDecimal(8) == null ? null : new Money(row.getBigDecimal(8)),
                new Money(row.getBigDecimal(9)),
                row.getInt(10),
                cells(row.getLong(1)),
                share(row, 11),
                row.getObject(14, LocalDateTime.class));
    }

    private List<SimulationCell> cells(long id) {
        return database.list(
                "SELECT tier, special_group, payers, persons, money FROM rp_scheme_simulation_cell"
                        + " WHERE simulation_id = ? ORDER BY cell_no",
                row -> new SimulationCell(
                        new Money(row.getBigDecimal(1)),
                        row.getString(2) == null ? null : SpecialGroup.valueOf(row.getString(2)),
                        share(row, 3)),
                id);
    }

    /** From three columns beside each other. */
    private static Share share(ResultSet row, int first) throws SQLException {
        return new Share(row.getInt(first), row.getInt(first + 1), new Money(row.getBigDecimal(first + 2)));
    }
}

package org.residentpension.campaign;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.Scope;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.organization.Division;
import org.residentpension.organization.DivisionService;
import org.residentpension.organization.Divisions;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;

/** The progress board: one division and its parts against their targets, as of any day. */
@Stateless
public class ProgressService {

    @Inject
    private ProgressRepository repository;

    @Inject
    private DivisionService divisions;

    @Inject
    private ScopeGuard guard;

    /** An abolished division is answered for by its successor from the day on (R-DIV). */
    @Requires(Right.PROGRESS_READ)
    public Progress progress(String code, int year, LocalDate asOf) {
        Divisions all = divisions.divisions();
        Division asked = guard.open(all, Right.PROGRESS_READ, code);
        Division division = standingFor(asked, asOf, all);
        ScopeReach reach = reach(division, asOf, all);
        ProgressBoard board = new ProgressBoard(all, division, year, asOf);
        repository.contributions(reach, year, asOf).forEach(board::add);
        repository.newFlexible(reach, year, asOf).forEach(board::add);
        repository.targets(reach, year).forEach(board::add);
        return board.progress();
    }

    /** The years for which the division has targets or contributions, the newest first. */
    @Requires(Right.PROGRESS_READ)
    public List<Integer> years(String code, LocalDate asOf) {
        Divisions all = divisions.divisions();
        Division asked = guard.open(all, Right.PROGRESS_READ, code);
        return repository.years(reach(standingFor(asked, asOf, all), asOf, all));
    }

    /** Where the caller's boards begin: her own divisions. */
    @Requires(Right.PROGRESS_READ)
    public List<Division> roots() {
        return guard.rootsOf(divisions.divisions(), Right.PROGRESS_READ);
    }

    private static Division standingFor(Division asked, LocalDate asOf, Divisions all) {
        DivisionCode current = all.tree().currentOn(DivisionCode.of(asked.code()), asOf);
        return all.find(current.value()).orElse(asked);
    }

    private static ScopeReach reach(Division division, LocalDate asOf, Divisions all) {
        return Scope.of(division.level(), DivisionCode.of(division.code())).reachOn(asOf, all.tree());
    }
}

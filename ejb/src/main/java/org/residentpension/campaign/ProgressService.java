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
import org.residentpension.platform.BusinessClock;
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

    @Inject
    private BusinessClock clock;

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

    /**
     * The same with what a person needs to move about. What she leaves open is the first of her divisions, the newest year with
     * targets or contributions there, and today.
     */
    @Requires(Right.PROGRESS_READ)
    public Board board(String code, Integer year, LocalDate asOf) {
        Divisions all = divisions.divisions();
        List<Division> roots = guard.rootsOf(all, Right.PROGRESS_READ);
        String asked = code == null ? roots.get(0).code() : code;
        LocalDate day = asOf == null ? clock.today() : asOf;
        List<Integer> years = years(guard.open(all, Right.PROGRESS_READ, asked), day, all);
        int shown = year != null ? year : years.isEmpty() ? day.getYear() : years.get(0);
        Progress progress = progress(asked, shown, day);
        return new Board(progress, roots, guard.pathTo(all, Right.PROGRESS_READ, progress.division()), years);
    }

    private List<Integer> years(Division asked, LocalDate asOf, Divisions all) {
        return repository.years(reach(standingFor(asked, asOf, all), asOf, all));
    }

    private static Division standingFor(Division asked, LocalDate asOf, Divisions all) {
        DivisionCode current = all.tree().currentOn(DivisionCode.of(asked.code()), asOf);
        return all.find(current.value()).orElse(asked);
    }

    private static ScopeReach reach(Division division, LocalDate asOf, Divisions all) {
        return Scope.of(division.level(), DivisionCode.of(division.code())).reachOn(asOf, all.tree());
    }
}

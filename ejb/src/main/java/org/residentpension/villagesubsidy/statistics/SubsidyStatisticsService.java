package org.residentpension.villagesubsidy.statistics;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.organization.Division;
import org.residentpension.organization.DivisionService;
import org.residentpension.organization.Divisions;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.form.FormFile;

/** The subsidies of a year by place, for whoever may read the progress of that place. */
@Stateless
public class SubsidyStatisticsService {

    @Inject
    private StatisticsRepository repository;

    @Inject
    private DivisionService divisions;

    @Inject
    private ScopeGuard guard;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /** An abolished village counts in its successor (R-DIV). */
    @Requires(Right.PROGRESS_READ)
    public SubsidyStatistics ofYear(String code, int year) {
        Divisions all = divisions.divisions();
        Division asked = guard.open(all, Right.PROGRESS_READ, code);
        LocalDate today = clock.today();
        ScopeReach reach = all.reachOf(asked.code(), today);
        Map<DivisionCode, SubsidyFigures> byVillage = repository.ofYear(year, reach);
        List<SubsidyStatistics> parts = asked.level() == DivisionLevel.VILLAGE
                ? List.of()
                : all.childrenOn(asked.code(), today).stream()
                        .map(part -> statistics(part, year, byVillage, all.reachOf(part.code(), today), List.of()))
                        .toList();
        return statistics(asked, year, byVillage, reach, parts);
    }

    /** The same with what a person needs to move about; without a code the first of her own divisions. */
    @Requires(Right.PROGRESS_READ)
    public StatisticsBoard board(String code, int year) {
        Divisions all = divisions.divisions();
        List<Division> roots = guard.rootsOf(all, Right.PROGRESS_READ);
        SubsidyStatistics statistics = ofYear(code == null ? roots.get(0).code() : code, year);
        return new StatisticsBoard(statistics, roots, guard.pathTo(all, Right.PROGRESS_READ, statistics.division()));
    }

    /** The same table as a workbook to take away. */
    @Requires(Right.PROGRESS_READ)
    public FormFile workbook(String code, int year) {
        SubsidyStatistics statistics = ofYear(code, year);
        FormFile book = StatisticsBook.of(statistics, caller.displayName(), clock.now());
        audit.done(caller.line("FORM_PRINT")
                .about("rp_division:" + statistics.division(), statistics.division())
                .change(null, "SUBSIDY_STATISTICS"));
        return book;
    }

    private SubsidyStatistics statistics(
            Division place,
            int year,
            Map<DivisionCode, SubsidyFigures> byVillage,
            ScopeReach reach,
            List<SubsidyStatistics> parts) {
        SubsidyFigures sum = byVillage.entrySet().stream()
                .filter(entry -> reach.reaches(entry.getKey()))
                .map(Map.Entry::getValue)
                .reduce(SubsidyFigures.NOTHING, SubsidyFigures::plus);
        return new SubsidyStatistics(place.code(), place.name(), year, clock.today(), sum, parts);
    }
}

package org.residentpension.villagesubsidy.run.calculation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.Money;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.rules.LineRule;
import org.residentpension.villagesubsidy.rules.LineTerms;
import org.residentpension.villagesubsidy.rules.budget.BudgetOutcome;
import org.residentpension.villagesubsidy.rules.budget.BudgetRule;
import org.residentpension.villagesubsidy.rules.budget.BudgetShare;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.calculation.DuplicateRepository.Claims;
import org.residentpension.villagesubsidy.run.extract.ExtractRepository;
import org.residentpension.villagesubsidy.run.extract.PersonFacts;
import org.residentpension.villagesubsidy.run.line.LineDecisions;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.villagesubsidy.scheme.SchemeRepository;

/**
 * Calculating one run, at the screen or in a batch job, in the transaction of the caller: frozen facts by key through the rule
 * into the lines. Done again it makes the same lines.
 */
@ApplicationScoped
public class CalculationWork {

    private static final int CHUNK = 10_000;

    @Inject
    private ExtractRepository extracts;

    @Inject
    private LineRepository lines;

    @Inject
    private LineDecisions lineDecisions;

    @Inject
    private DuplicateRepository duplicates;

    @Inject
    private ContestedLines contested;

    @Inject
    private SchemeRepository schemes;

    @Inject
    private RunTerms terms;

    @Inject
    private Database database;

    /** One calculation of a year after the other; asked for before the run is locked. */
    public void awaitTurn(int year) {
        duplicates.awaitTurn(year);
    }

    public void calculate(SubsidyRun run, Act act) {
        SubsidyStandard standard = schemes.byId(run.schemeId()).orElseThrow().standard();
        lines.clear(run.id());
        LineTerms asked = terms.of(run, standard, run.lawDay());
        LineLoad load = new LineLoad(database, run.id(), asked, LineState.CALCULATED);
        try (load) {
            assessAll(run, asked, load);
        }
        Money over = fit(run, standard, load, act);
        if (load.isContested()) {
            contested.hold(run, act);
        }
        run.calculate(standard, over, act);
        run.count(load.isCut() ? lines.totals(run.id()) : load.totals());
    }

    private void assessAll(SubsidyRun run, LineTerms asked, LineLoad load) {
        Claims claims = duplicates.ofExtract(run);
        int after = 0;
        List<PersonFacts> chunk;
        do {
            chunk = extracts.next(run.id(), after, CHUNK, claims.open());
            for (PersonFacts person : chunk) {
                load.add(
                        person.lineNo(),
                        person.personId(),
                        LineRule.assess(person.facts(), asked),
                        claims.barred().contains(person.personId()));
                after = person.lineNo();
            }
        } while (chunk.size() == CHUNK);
    }

    /** R-SCH-5. @return what is above the budget, null if the lines fit or were made to */
    private Money fit(SubsidyRun run, SubsidyStandard standard, LineLoad load, Act act) {
        BudgetOutcome outcome = BudgetRule.allocate(standard.budget(), standard.overBudget(), load.budget());
        if (outcome instanceof BudgetOutcome.Blocked blocked) {
            return blocked.over();
        }
        BudgetOutcome.Allocated allocated = (BudgetOutcome.Allocated) outcome;
        if (allocated.reduced()) {
            load.cut();
            reduce(run.id(), load, allocated);
            lineDecisions.cutByBudget(run.id(), act);
        }
        return null;
    }

    private void reduce(long runId, LineLoad load, BudgetOutcome.Allocated allocated) {
        List<Object[]> cuts = new ArrayList<>();
        for (int i = 0; i < allocated.payables().size(); i++) {
            Money of = load.budget().get(i).payable();
            Money to = allocated.payables().get(i);
            if (!to.equals(of)) {
                cuts.add(new Object[] {
                    to.amount(),
                    new BudgetShare(of, allocated.pot(), to).text(),
                    runId,
                    load.counted().get(i)
                });
            }
        }
        database.batch(
                "UPDATE rp_subsidy_line SET adjusted_from = payable, adjustment = 'X_BUDGET', payable = ?, trace = CONCAT(trace, ?)"
                        + " WHERE run_id = ? AND line_no = ?",
                cuts,
                cut -> cut);
    }
}

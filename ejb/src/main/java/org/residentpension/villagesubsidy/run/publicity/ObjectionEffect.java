package org.residentpension.villagesubsidy.run.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.villagesubsidy.rules.LineOutcome;
import org.residentpension.villagesubsidy.rules.LineRule;
import org.residentpension.villagesubsidy.run.FamilyBudget;
import org.residentpension.villagesubsidy.run.RunDesk;
import org.residentpension.villagesubsidy.run.RunRepository;
import org.residentpension.villagesubsidy.run.RunStepRefused;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.calculation.DuplicateRepository;
import org.residentpension.villagesubsidy.run.calculation.RunTerms;
import org.residentpension.villagesubsidy.run.extract.ExtractRepository;
import org.residentpension.villagesubsidy.run.extract.PersonFacts;
import org.residentpension.villagesubsidy.run.line.LineChange;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.run.line.LineState;
import org.residentpension.villagesubsidy.run.line.SubsidyLine;
import org.residentpension.villagesubsidy.scheme.ObjectionState;

/** What an upheld objection makes of a line: out, another amount, or in. Never more than the scheme gives (R-CAL-7). */
@ApplicationScoped
class ObjectionEffect {

    @Inject
    private ExtractRepository extracts;

    @Inject
    private LineRepository lines;

    @Inject
    private DuplicateRepository duplicates;

    @Inject
    private RunRepository runs;

    @Inject
    private FamilyBudget budget;

    @Inject
    private RunTerms terms;

    /** Whoever adds a person claims her; asked for before the run is locked. */
    void awaitTurn(ObjectionVerdict verdict, int year) {
        if (verdict.outcome() == ObjectionState.UPHELD && verdict.change() == ObjectionVerdict.Change.ADD) {
            duplicates.awaitTurn(year);
        }
    }

    /** Throws if the change is not possible; only persons of the extract have a line. */
    LineChange of(RunDesk.Taken taken, long personId, ObjectionVerdict verdict) {
        SubsidyRun run = taken.run();
        SubsidyLine line = lines.ofPerson(run.id(), personId).orElseThrow(() -> new RunStepRefused("X_NOT_IN_EXTRACT"));
        if (verdict.change() == null) {
            throw new RunStepRefused("X_LINE");
        }
        if (line.isHeldMoney()) { // decided as held money, or it is lost (R-DTH)
            throw new RunStepRefused("X_HELD_MONEY");
        }
        return switch (verdict.change()) {
            case EXCLUDE -> exclude(line, verdict);
            case SET_AMOUNT -> set(run, line, verdict);
            case ADD -> add(run, line, verdict);
        };
    }

    /** What she is to get as her line stands now; nothing for one without a line, or with one that is out of the total. */
    Money amountOf(long runId, long personId) {
        return lines.ofPerson(runId, personId)
                .filter(SubsidyLine::inTotal)
                .map(SubsidyLine::payable)
                .orElse(Money.ZERO);
    }

    static PublicListRow.Note noteOf(ObjectionVerdict verdict) {
        return switch (verdict.change()) {
            case EXCLUDE -> PublicListRow.Note.REMOVED;
            case SET_AMOUNT -> PublicListRow.Note.ADJUSTED;
            case ADD -> PublicListRow.Note.ADDED;
        };
    }

    private static LineChange exclude(SubsidyLine line, ObjectionVerdict verdict) {
        refuseCommitted(line);
        if (!line.state().counts()) {
            throw new RunStepRefused("X_LINE");
        }
        return LineChange.exclude(line, line.reasons(), verdict.why());
    }

    private LineChange set(SubsidyRun run, SubsidyLine line, ObjectionVerdict verdict) {
        Money amount = verdict.amount();
        refuseCommitted(line);
        if (!line.state().counts()) {
            throw new RunStepRefused("X_LINE");
        }
        if (amount == null || !amount.isPositive()) {
            throw new RunStepRefused("X_OBJECTION_AMOUNT");
        }
        if (amount.isMoreThan(line.payable())
                && amount.isMoreThan(byScheme(run, line).payable())) {
            throw new RunStepRefused("X_ABOVE_SCHEME");
        }
        assertBudget(run, line, amount.minus(line.payable()));
        return LineChange.adjust(line, amount, verdict.why());
    }

    private LineChange add(SubsidyRun run, SubsidyLine line, ObjectionVerdict verdict) {
        if (line.inTotal()) {
            throw new RunStepRefused("X_LINE");
        }
        LineOutcome outcome = byScheme(run, line);
        if (outcome.result() != LineOutcome.Result.PAYABLE) {
            throw new RunStepRefused("X_NOT_ELIGIBLE");
        }
        DuplicateRepository.Claims claims = duplicates.ofLines(run);
        if (claims.open().contains(line.personId()) || claims.barred().contains(line.personId())) {
            throw new RunStepRefused(ReasonCode.S_DUPLICATE);
        }
        assertBudget(run, line, outcome.payable());
        LineState state = run.state().lines();
        return new LineChange(line, state, outcome.reasons(), outcome.payable(), null, verdict.why());
    }

    /** Her money is asked for already, or paid: what changes it is another step than an objection. */
    private static void refuseCommitted(SubsidyLine line) {
        if (line.state().isCommitted()) {
            throw new RunStepRefused("X_COMMITTED");
        }
    }

    /** By the frozen facts and the standard of the run. */
    private LineOutcome byScheme(SubsidyRun run, SubsidyLine line) {
        PersonFacts person = extracts.frozen(runs.extracted(run).id(), line.personId())
                .orElseThrow(() -> new RunStepRefused("X_NOT_IN_EXTRACT"));
        return LineRule.assess(person.facts(), terms.of(run, run.standard(), run.lawDay()));
    }

    private void assertBudget(SubsidyRun run, SubsidyLine line, Money more) {
        if (more.isPositive() && budget.overWith(run, more, line.personId()).isPositive()) {
            throw new RunStepRefused(ReasonCode.X_BUDGET);
        }
    }
}

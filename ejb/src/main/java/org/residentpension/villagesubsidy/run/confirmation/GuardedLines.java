package org.residentpension.villagesubsidy.run.confirmation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.villagesubsidy.rules.LineTrace;
import org.residentpension.villagesubsidy.rules.TraceText;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.run.line.LineRepository;
import org.residentpension.villagesubsidy.run.line.SubsidyLine;

/** Lines that violate the guard (R-GRD-4): their amount is never cut by itself, but the village may lower it. */
@ApplicationScoped
class GuardedLines {

    @Inject
    private LineRepository lines;

    boolean isHealedBy(SubsidyRun run, SubsidyLine line, Money amount) {
        if (!line.has(ReasonCode.X_GUARD)) {
            return false;
        }
        LineTrace trace = TraceText.read(lines.traceOf(line.id()), String.valueOf(line.personId()), run.standard());
        return !trace.isGuardViolatedBy(amount);
    }
}

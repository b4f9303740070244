package org.residentpension.it.scenario.stage.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.villagesubsidy.rules.scheme.SchemeVerdict;
import org.residentpension.villagesubsidy.scheme.SchemeFileService;

/** What the page of a scheme shows beside it; that the procedure is not over yet is no warning. */
@ApplicationScoped
public class SchemeWarnings {

    private static final Set<ReasonCode> OF_THE_PROCEDURE =
            Set.of(ReasonCode.X_EVIDENCE_MISSING, ReasonCode.X_QUORUM, ReasonCode.X_PUBLICITY_RUNNING);

    @Inject
    private SchemeFileService files;

    boolean areShown(long scheme) {
        SchemeVerdict verdict = files.open(scheme).verdict();
        return !verdict.warnings().isEmpty()
                || verdict.codes().stream().anyMatch(code -> !OF_THE_PROCEDURE.contains(code));
    }
}

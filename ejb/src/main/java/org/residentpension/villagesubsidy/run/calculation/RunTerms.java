package org.residentpension.villagesubsidy.run.calculation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.residentpension.law.Law;
import org.residentpension.organization.DivisionService;
import org.residentpension.villagesubsidy.rules.LineTerms;
import org.residentpension.villagesubsidy.rules.SubsidyLaw;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;
import org.residentpension.villagesubsidy.run.SubsidyRun;

/** What the rule is told about a run as a whole; its law is that of the day of the extract, whenever it is asked. */
@ApplicationScoped
public class RunTerms {

    @Inject
    private Law law;

    @Inject
    private DivisionService divisions;

    public SubsidyLaw lawOf(SubsidyRun run) {
        return SubsidyLaw.of(law.timeline(run.place()), run.year(), run.lawDay());
    }

    /** @param checkOn the day up to which deaths, claims, endings and refunds count */
    public LineTerms of(SubsidyRun run, SubsidyStandard standard, LocalDate checkOn) {
        return new LineTerms(
                lawOf(run),
                standard,
                run.place(),
                true,
                checkOn,
                divisions.divisions().tree());
    }
}

package org.residentpension.villagesubsidy.run.extract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.Blanks;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.law.Law;
import org.residentpension.organization.DivisionService;
import org.residentpension.policy.SubsidyPolicy;
import org.residentpension.policy.subsidy.ExtractSource;
import org.residentpension.villagesubsidy.people.VillagePeople;
import org.residentpension.villagesubsidy.province.ProvinceComparison;
import org.residentpension.villagesubsidy.province.ProvinceStanding;
import org.residentpension.villagesubsidy.rules.scheme.SchemeState;
import org.residentpension.villagesubsidy.run.RunStepRefused;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.scheme.SchemeRepository;
import org.residentpension.villagesubsidy.scheme.StandingRepository;
import org.residentpension.villagesubsidy.scheme.SubsidyScheme;

/** Taking the extract of one run, at the screen or in a batch job, in the transaction of the caller. */
@ApplicationScoped
public class ExtractWork {

    @Inject
    private ExtractRepository extracts;

    @Inject
    private StandingRepository standings;

    @Inject
    private SchemeRepository schemes;

    @Inject
    private DivisionService divisions;

    @Inject
    private ProvinceComparison province;

    @Inject
    private Law law;

    /** @param lateReason of the county's leader; needed after the deadline (R-RUN-1) */
    public void extract(SubsidyRun run, String lateReason, Act act) {
        LocalDate today = act.at().toLocalDate();
        SubsidyScheme scheme = schemes.byId(run.schemeId()).orElseThrow();
        if (standings.of(scheme, act.at()) != SchemeState.EFFECTIVE) {
            throw new RunStepRefused(ReasonCode.X_SUSPENDED); // R-ELG-1
        }
        boolean late = refuseLate(run.place(), run.year(), lateReason, today);
        SubsidyPolicy policy = law.at(run.place(), today).subsidy();
        VillagePeople people = VillagePeople.of(
                run.place(),
                today,
                policy.membershipAsOf(run.year()),
                divisions.divisions().tree());
        extracts.freeze(run, people, statement(run, policy), act);
        run.extract(late ? lateReason : null, act);
    }

    /** After the deadline an extract needs the reason of the county's leader (R-RUN-1). @return whether it is late */
    public boolean refuseLate(DivisionCode place, int year, String lateReason, LocalDate today) {
        boolean late = today.isAfter(law.at(place, today).subsidy().extractDeadline(year));
        if (late && Blanks.textIn(lateReason).isEmpty()) {
            throw new RunStepRefused("X_EXTRACT_LATE");
        }
        return late;
    }

    /** What the run rests on beside our records; null where the county asks for no file of the provincial system (S2-39). */
    private Long statement(SubsidyRun run, SubsidyPolicy policy) {
        if (policy.extractSource() == ExtractSource.OWN_RECORDS) {
            return null;
        }
        ProvinceStanding standing = province.lockedStandingOf(run.place(), run.year());
        return switch (standing.state()) {
            case READY -> standing.statement().id();
            case MISSING -> throw new RunStepRefused("X_PROVINCE_FILE");
            case OPEN -> throw new RunStepRefused("X_PROVINCE_DIFFERENCES");
        };
    }
}

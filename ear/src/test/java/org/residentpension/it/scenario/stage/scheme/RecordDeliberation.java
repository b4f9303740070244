package org.residentpension.it.scenario.stage.scheme;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.platform.sql.Database;
import org.residentpension.policy.subsidy.MeetingType;
import org.residentpension.villagesubsidy.rules.deliberation.DeliberationStep;
import org.residentpension.villagesubsidy.scheme.DeliberationForm;
import org.residentpension.villagesubsidy.scheme.MeetingCounts;
import org.residentpension.villagesubsidy.scheme.SchemeEvidenceService;
import org.residentpension.villagesubsidy.scheme.SchemeResolutionService;

/** One of the four deliberations. */
@ApplicationScoped
public class RecordDeliberation extends SchemeVerb {

    @Inject
    private SchemeResolutionService service;

    @Inject
    private SchemeEvidenceService evidence;

    @Inject
    private Database database;

    @Override
    public String name() {
        return "recordDeliberation";
    }

    @Override
    public Object open(Act act) {
        schemes().turnToVersion(act.with().text("scheme"));
        return super.open(act);
    }

    @Override
    boolean showsFindings() {
        return true;
    }

    @Override
    void perform(Act act, Seen scheme) {
        LocalDate heldOn = act.with().date("heldOn", act.day());
        DeliberationStep step = DeliberationStep.valueOf(act.with().text("step"));
        boolean resolution = step == DeliberationStep.VILLAGERS_RESOLUTION;
        int eligible = act.with().number("eligible", 45);
        service.deliberate(
                scheme.id(),
                scheme.version(),
                new DeliberationForm(
                        step,
                        heldOn,
                        "村委会会议室",
                        "场景记录",
                        resolution
                                ? MeetingType.valueOf(act.with().text("meetingType", "VILLAGER_REPRESENTATIVES"))
                                : null,
                        resolution ? act.with().date("noticeOn", heldOn.minusDays(20)) : null,
                        new MeetingCounts(
                                eligible,
                                act.with().number("present", 40),
                                act.with().number("inFavour", 38),
                                null,
                                null,
                                null,
                                null)));
        if (act.with().flag("files", true)) {
            hand(scheme.id());
        }
    }

    private void hand(long scheme) {
        evidence.addMinutes(
                scheme,
                version(scheme),
                database.count("SELECT MAX(id) FROM rp_deliberation WHERE scheme_id = ?", scheme),
                Papers.scanned());
    }
}

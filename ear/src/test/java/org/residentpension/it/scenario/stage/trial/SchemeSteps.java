package org.residentpension.it.scenario.stage.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.residentpension.it.scenario.stage.Act;
import org.residentpension.it.scenario.stage.scheme.GivenSchemes;
import org.residentpension.it.scenario.stage.scheme.Papers;
import org.residentpension.platform.sql.Database;
import org.residentpension.policy.subsidy.MeetingType;
import org.residentpension.villagesubsidy.rules.deliberation.DeliberationStep;
import org.residentpension.villagesubsidy.rules.scheme.SchemeScope;
import org.residentpension.villagesubsidy.scheme.DeclaredIncome;
import org.residentpension.villagesubsidy.scheme.DeliberationForm;
import org.residentpension.villagesubsidy.scheme.MeetingCounts;
import org.residentpension.villagesubsidy.scheme.ObjectionState;
import org.residentpension.villagesubsidy.scheme.SchemeApprovalService;
import org.residentpension.villagesubsidy.scheme.SchemeDraft;
import org.residentpension.villagesubsidy.scheme.SchemeDraftService;
import org.residentpension.villagesubsidy.scheme.SchemeEvidenceService;
import org.residentpension.villagesubsidy.scheme.SchemeExceptionService;
import org.residentpension.villagesubsidy.scheme.SchemePart;
import org.residentpension.villagesubsidy.scheme.SchemeResolutionService;
import org.residentpension.villagesubsidy.scheme.SchemeReturn;
import org.residentpension.villagesubsidy.scheme.StandardJson;

/** The steps of workflows.md §3 on one scheme, each with arguments that fit as well as the scheme lets them. */
@ApplicationScoped
class SchemeSteps {

    private static final String WHY = "逐项试办";

    @Inject
    private SchemeDraftService drafts;

    @Inject
    private SchemeResolutionService resolutions;

    @Inject
    private SchemeApprovalService approvals;

    @Inject
    private SchemeEvidenceService evidence;

    @Inject
    private SchemeExceptionService exceptions;

    @Inject
    private GivenSchemes schemes;

    @Inject
    private Database database;

    private record Seen(int version, int year, int round, String standard) {}

    List<Step> of(Act act) {
        long id = schemes.id(act.with().text("scheme"));
        Seen seen = database.first(
                        "SELECT version, subsidy_year, round, standard FROM rp_subsidy_scheme WHERE id = ?",
                        row -> new Seen(row.getInt(1), row.getInt(2), row.getInt(3), row.getString(4)),
                        id)
                .orElseThrow();
        int version = seen.version();
        return List.of(
                new Step("DRAW_UP", () -> drafts.redraw(id, version, draft(seen, seen.year()))),
                new Step("CANCEL", () -> drafts.cancel(id, version, WHY)),
                new Step("DELIBERATE", () -> {
                    resolutions.deliberate(id, version, minutes(id, seen, act.day()));
                    evidence.addMinutes(id, versionOf(id), lastDeliberation(id), Papers.scanned());
                }),
                new Step("REVISE", () -> drafts.revise(id, version, WHY)),
                new Step("DISCLOSE", () -> {
                    resolutions.disclose(id, version, WHY, act.day());
                    evidence.addPhoto(id, versionOf(id), Papers.scanned());
                }),
                new Step("ADD_MINUTES", () -> evidence.addMinutes(id, version, lastDeliberation(id), Papers.scanned())),
                new Step("ADD_PHOTO", () -> evidence.addPhoto(id, version, Papers.scanned())),
                new Step("OBJECT", () -> resolutions.object(id, version, "测村民", null, WHY)),
                new Step(
                        "DECIDE_OBJECTION",
                        () -> resolutions.decideObjection(objection(id), version, ObjectionState.REJECTED, WHY)),
                new Step("SUBMIT", () -> resolutions.submit(id, version)),
                new Step("TOWNSHIP_APPROVE", () -> approvals.approveInTownship(id, version, WHY)),
                new Step(
                        "TOWNSHIP_RETURN+COUNTY_RETURN",
                        () -> approvals.giveBack(
                                id,
                                version,
                                new SchemeReturn(
                                        false, WHY, List.of(new SchemeReturn.Remark(SchemePart.BUDGET, WHY))))),
                new Step("COUNTY_APPROVE", () -> approvals.approveInCounty(id, version)),
                new Step("AMEND", () -> drafts.amend(id, version, draft(seen, seen.year() + 1))),
                new Step("REQUEST_CHANGE", () -> exceptions.request(id, version, WHY)),
                new Step("CONSENT_CHANGE", () -> exceptions.consent(id, version, WHY)),
                new Step("REFUSE_CHANGE", () -> exceptions.refuse(id, version, WHY)),
                new Step("EXIT", () -> approvals.exit(id, version, WHY, Papers.scanned())));
    }

    private int versionOf(long scheme) {
        return (int) database.count("SELECT version FROM rp_subsidy_scheme WHERE id = ?", scheme);
    }

    private long lastDeliberation(long scheme) {
        return database.count("SELECT COALESCE(MAX(id), 0) FROM rp_deliberation WHERE scheme_id = ?", scheme);
    }

    private static SchemeDraft draft(Seen seen, int year) {
        return new SchemeDraft(
                SchemeScope.VILLAGE, null, year, year, StandardJson.read(seen.standard()), DeclaredIncome.none());
    }

    /** Of the step whose turn it is. */
    private DeliberationForm minutes(long scheme, Seen seen, LocalDate day) {
        int done = (int) database.count(
                "SELECT COUNT(DISTINCT step) FROM rp_deliberation WHERE scheme_id = ? AND round = ?",
                scheme,
                seen.round());
        DeliberationStep step = DeliberationStep.values()[Math.min(done, 3)];
        boolean last = step == DeliberationStep.VILLAGERS_RESOLUTION;
        return new DeliberationForm(
                step,
                day,
                "村委会会议室",
                "试办",
                last ? MeetingType.VILLAGER_REPRESENTATIVES : null,
                last ? day.minusDays(20) : null,
                new MeetingCounts(45, 40, 38, null, null, null, null));
    }

    private long objection(long scheme) {
        return database.first(
                        "SELECT id FROM rp_resolution_objection WHERE scheme_id = ? ORDER BY state = 'OPEN' DESC, id DESC"
                                + " LIMIT 1",
                        row -> row.getLong(1),
                        scheme)
                .orElse(-1L);
    }
}

package org.residentpension.villagesubsidy.plan;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.organization.CallerReach;
import org.residentpension.organization.Division;
import org.residentpension.organization.DivisionService;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.OutOfScope;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.evidence.Evidence;
import org.residentpension.villagesubsidy.evidence.EvidenceKind;
import org.residentpension.villagesubsidy.evidence.EvidenceRepository;
import org.residentpension.villagesubsidy.evidence.NewEvidence;

/** A township files its plan; whoever reads the schemes of its villages reads it, the villages themselves included (S2-30). */
@Stateless
public class TownshipPlanService {

    @Inject
    private TownshipPlanRepository plans;

    @Inject
    private EvidenceRepository evidence;

    @Inject
    private DivisionService divisions;

    @Inject
    private ScopeGuard guard;

    @Inject
    private CallerReach reach;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** Adds a plan; one of the same year that was filed before stays on record. */
    @Once
    @Requires(Right.PLAN_FILE)
    public long file(PlanForm form) {
        Division town = guard.open(Right.PLAN_FILE, form.town());
        caller.attempts("PLAN_FILE", "rp_division:" + town.code(), town.code());
        if (!form.isComplete() || town.level() != DivisionLevel.TOWN) {
            throw new PlanRefused();
        }
        Act act = caller.act();
        long id = plans.add(form, act);
        String subject = TownshipPlan.subject(id);
        evidence.add(NewEvidence.of(subject, town.code(), EvidenceKind.SCAN, form.file()), act);
        audit.done(caller.line("PLAN_FILE")
                .about(subject, town.code())
                .change(null, form.year() + "; " + form.title().strip()));
        return id;
    }

    /** The townships for which the caller may file. */
    @Requires(Right.PLAN_FILE)
    public List<Division> towns() {
        return guard.rootsOf(divisions.divisions(), Right.PLAN_FILE);
    }

    /** Of the caller's townships; whoever has a village only finds that of its township beside a scheme. */
    @Requires(Right.SCHEME_READ)
    public List<TownshipPlan> ofYear(int year) {
        return plans.ofYear(year, reach.of(Right.SCHEME_READ));
    }

    /** Of the township of a village whose schemes the caller may read; the newest first. */
    @Requires(Right.SCHEME_READ)
    public List<TownshipPlan> ofVillage(String village, int year) {
        Division place = guard.open(Right.SCHEME_READ, village);
        return plans.ofTown(DivisionCode.of(place.code()).at(DivisionLevel.TOWN).value(), year);
    }

    /** The document; that somebody looked is put on record. */
    @Requires(Right.SCHEME_READ)
    public Opened open(long id) {
        TownshipPlan plan = plans.byId(id).orElseThrow(OutOfScope::new);
        guard.openAround(Right.SCHEME_READ, plan.town());
        Evidence document = evidence.of(List.of(plan.subject())).get(0);
        audit.done(caller.line("EVIDENCE_VIEW")
                .about("rp_evidence:" + document.id(), plan.town())
                .change(null, plan.subject()));
        return new Opened(document, evidence.contentOf(document));
    }

    /** The document and its content as it was handed in. */
    public record Opened(Evidence evidence, byte[] content) {}
}

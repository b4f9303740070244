package org.residentpension.villagesubsidy.province;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.law.Law;
import org.residentpension.organization.CallerReach;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.NoReason;
import org.residentpension.platform.Stale;
import org.residentpension.platform.once.Once;
import org.residentpension.policy.subsidy.ExtractSource;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.form.FormFile;
import org.residentpension.villagesubsidy.rules.province.DifferenceDecision;
import org.residentpension.villagesubsidy.run.line.LineRepository;

/** The difference list on screen: what the provincial system says otherwise than we do, and what a clerk decides about it. */
@Stateless
public class ProvinceService {

    private static final int ALL = 1_000_000;

    @Inject
    private ProvinceRepository statements;

    @Inject
    private DifferenceRepository differences;

    @Inject
    private ProvinceComparison comparison;

    @Inject
    private DifferenceSheet sheet;

    @Inject
    private LineRepository lines;

    @Inject
    private ScopeGuard guard;

    @Inject
    private CallerReach reach;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private Law law;

    /** The newest of each village. */
    @Requires(Right.RUN_EXTRACT)
    public List<Statement> ofYear(int year) {
        return statements.ofYear(year, reach.of(Right.RUN_EXTRACT));
    }

    /** Whose records a run of that village would be extracted from today. */
    @Requires(value = Right.RUN_EXTRACT, ofObject = true)
    public ExtractSource sourceOf(String village) {
        guard.assertMay(Right.RUN_EXTRACT, "rp_division:" + village, village);
        return law.at(DivisionCode.of(village), clock.today()).subsidy().extractSource();
    }

    /** Whether the file of that village stands ready for an extract by now. */
    @Requires(value = Right.RUN_EXTRACT, ofObject = true)
    public ProvinceStanding standingOf(String village, int year) {
        guard.assertMay(Right.RUN_EXTRACT, "rp_division:" + village, village);
        return comparison.standingOf(DivisionCode.of(village), year);
    }

    @Requires(value = Right.RUN_EXTRACT, ofObject = true)
    public Statement open(long id) {
        Statement statement = statements.byId(id).orElse(null);
        guard.assertMay(Right.RUN_EXTRACT, subject(id), statement == null ? null : statement.division());
        return statement;
    }

    /** Whether something can still be decided: no newer file is there, and no extract rests on this one. */
    @Requires(value = Right.RUN_EXTRACT, ofObject = true)
    public boolean isInForce(long id) {
        Statement statement = open(id);
        return isNewest(statement) && !statements.isUsed(id);
    }

    /** Workflows.md §0 rule 1: whoever brought the file in does not settle what it says. */
    @Requires(value = Right.RUN_EXTRACT, ofObject = true)
    public boolean isOwnFile(long id) {
        return caller.staffId() != null && open(id).uploadedBy() == caller.staffId();
    }

    @Requires(value = Right.RUN_EXTRACT, ofObject = true)
    public long count(long id, boolean openOnly) {
        open(id);
        return differences.count(id, openOnly);
    }

    /** In the order of the file; whom it lacks stands at the end. */
    @Requires(value = Right.RUN_EXTRACT, ofObject = true)
    public List<DifferenceRow> differences(long id, boolean openOnly, int first, int size) {
        return differences.differences(id, openOnly, first, size, seesWhole(open(id)));
    }

    private boolean seesWhole(Statement statement) {
        return reach.seesFullIdNumbersIn(statement.division());
    }

    @Requires(value = Right.RUN_EXTRACT, ofObject = true)
    public FormFile workbook(long id) {
        Statement statement = open(id);
        audit.done(caller.line("PROVINCE_DOWNLOAD").about(subject(id), statement.division()));
        return sheet.of(statement, differences.differences(id, false, 0, ALL, seesWhole(statement)));
    }

    /** The same decision for one or several differences of one file; all of them or none. */
    @Once
    @Requires(value = Right.RUN_EXTRACT, ofObject = true)
    public void decide(long id, List<DifferenceRow> chosen, DifferenceDecision decision, String reason) {
        Statement statement = changeable(id, "PROVINCE_DECIDE");
        List<Long> own = lines.ownPersonsOf(caller.staffId());
        Act act = caller.act();
        if (decision.settles() && statement.uploadedBy() == caller.staffId()) {
            throw caller.dutyRefused(subject(id), statement.division());
        }
        String why = NoReason.refuseBlank(reason);
        for (DifferenceRow seen : chosen) {
            DifferenceRow difference = differences.difference(id, seen.id()).orElseThrow(Stale::new);
            if (difference.version() != seen.version()) {
                throw new Stale();
            }
            if (difference.personId() != null && own.contains(difference.personId())) {
                throw caller.dutyRefused(subject(id), statement.division());
            }
            if (!difference.kind().allows(decision)) {
                throw new ProvinceRefused(ProvinceRefused.Reason.NOTHING_OF_OURS);
            }
            if (!differences.decide(difference, decision, why, act)) {
                throw new Stale();
            }
            audit.done(caller.line("PROVINCE_DECIDE")
                    .about("rp_province_difference:" + difference.id(), statement.division())
                    .change(
                            difference.decision() == null
                                    ? null
                                    : difference.decision().name(),
                            difference.kind() + " " + decision));
        }
    }

    /** After our records were put right: what no longer differs leaves the list, and nothing is taken over. */
    @Once
    @Requires(value = Right.RUN_EXTRACT, ofObject = true)
    public void compareAgain(long id) {
        Statement statement = changeable(id, "PROVINCE_COMPARE");
        List<ProvinceComparison.Found> now = comparison.differences(id);
        differences.replaceDifferences(id, now);
        audit.done(caller.line("PROVINCE_COMPARE")
                .about(subject(id), statement.division())
                .change(null, Integer.toString(now.size())));
    }

    private Statement changeable(long id, String event) {
        Statement statement = open(id);
        caller.attempts(event, subject(id), statement.division());
        statements.lock(id);
        if (!isNewest(statement)) {
            throw new ProvinceRefused(ProvinceRefused.Reason.SUPERSEDED);
        }
        if (statements.isUsed(id)) {
            throw new ProvinceRefused(ProvinceRefused.Reason.EXTRACTED);
        }
        return statement;
    }

    private boolean isNewest(Statement statement) {
        return statements
                        .newest(statement.division(), statement.year())
                        .orElseThrow()
                        .id()
                == statement.id();
    }

    private static String subject(long id) {
        return "rp_province_statement:" + id;
    }
}

package org.residentpension.law;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.kernel.Scope;
import org.residentpension.organization.Division;
import org.residentpension.organization.DivisionService;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.policy.Policy;
import org.residentpension.policy.PolicyBook;
import org.residentpension.policy.PolicyEntry;
import org.residentpension.policy.PolicyLine;
import org.residentpension.policy.PolicyStanding;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;

/** The law of a place on a day. */
@Stateless
public class LawService {

    @Inject
    private Law law;

    @Inject
    private ScopeGuard guard;

    @Inject
    private DivisionService divisions;

    @Inject
    private Caller caller;

    /** For the caller's own divisions, and for those around them: the law of her county is hers as well. */
    @Requires(Right.POLICY_READ)
    public LawOfPlace inForce(String code, LocalDate day) {
        Division division = guard.openAround(Right.POLICY_READ, code);
        return new LawOfPlace(
                division.code(), division.name(), day, law.book().inForce(DivisionCode.of(division.code()), day));
    }

    /** The counties whose law the caller may look up: her own, or all of her city. */
    @Requires(Right.POLICY_READ)
    public List<Division> counties() {
        Scope scope = caller.scope(Right.POLICY_READ);
        return divisions.divisions().all().stream()
                .filter(division -> division.level() == DivisionLevel.COUNTY)
                .filter(county -> scope.entries().stream()
                        .anyMatch(own -> own.code().isWithin(DivisionLevel.COUNTY, DivisionCode.of(county.code()))
                                || DivisionCode.of(county.code()).isWithin(own.level(), own.code())))
                .toList();
    }

    /** Every value that ever concerned a county, and how it stands there on the day. */
    @Requires(Right.POLICY_READ)
    public LawOverTime overTime(String county, LocalDate day) {
        DivisionCode code =
                DivisionCode.of(guard.openAround(Right.POLICY_READ, county).code());
        PolicyBook book = law.book();
        return new LawOverTime(
                book.at(code, day),
                book.entriesAround(code).stream()
                        .map(entry -> new Standing(entry, book.standing(entry, code, day)))
                        .toList());
    }

    public record LawOverTime(Policy policy, List<Standing> values) {}

    public record Standing(PolicyEntry entry, PolicyStanding standing) {}

    /** Every parameter in force, in reading order. */
    public record LawOfPlace(String division, String name, LocalDate day, List<PolicyLine> lines) {}
}

package org.residentpension.organization;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.policy.PolicyBook;
import org.residentpension.policy.PolicyLine;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;

/** The law of a place on a day. */
@Stateless
public class LawService {

    @Inject
    private PolicyBook book;

    @Inject
    private ScopeGuard guard;

    /** For the caller's own divisions, and for those around them: the law of her county is hers as well. */
    @Requires(Right.POLICY_READ)
    public LawOfPlace inForce(String code, LocalDate day) {
        Division division = guard.openAround(Right.POLICY_READ, code);
        return new LawOfPlace(
                division.code(), division.name(), day, book.inForce(DivisionCode.of(division.code()), day));
    }

    /** Every parameter in force, in reading order. */
    public record LawOfPlace(String division, String name, LocalDate day, List<PolicyLine> lines) {}
}

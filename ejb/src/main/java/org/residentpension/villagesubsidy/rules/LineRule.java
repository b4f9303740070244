package org.residentpension.villagesubsidy.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.residentpension.kernel.GroupStatus;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.villagesubsidy.rules.LineOutcome.Result;
import org.residentpension.villagesubsidy.rules.component.AmountBasis;

/** May this person be subsidised, and with how much? Asked for every line at the extract, the county check and the notice. */
public final class LineRule {

    private static final List<ReasonCode> CAPPED = List.of(ReasonCode.S_CAPPED);
    private static final List<ReasonCode> GUARDED = List.of(ReasonCode.X_GUARD);
    private static final List<ReasonCode> CAPPED_AND_GUARDED = List.of(ReasonCode.S_CAPPED, ReasonCode.X_GUARD);
    private static final List<ReasonCode> DUPLICATE = List.of(ReasonCode.S_DUPLICATE);

    private LineRule() {}

    /**
     * All conditions are asked, and all that fail are told. Amounts are in yuan with two decimals. A "no" is never an exception.
     *
     * @param facts as frozen at the extract, or as they are known at the check
     * @param terms standard of the village, law of the year, and the day of the check
     * @return EXCLUDED with what fails of R-ELG-1 to R-ELG-8; EXCEPTION for somebody in two collectives (R-ELG-9) or a violated guard
     *     (R-GRD); otherwise what R-CAL leaves within the limits of R-CAP
     */
    public static LineOutcome assess(LineFacts facts, LineTerms terms) {
        SubsidyLaw law = terms.law();
        CountedMoney money = CountedMoney.of(facts.money(), law, terms.checkOn());
        Set<SpecialGroup> groups = groupsOn(law.amounts().groupAsOf(), facts.statuses());
        AmountBasis basis = basis(facts, money, groups, law);
        List<ReasonCode> failing = failing(facts, money, groups, terms);
        if (!failing.isEmpty()) {
            LineTrace trace = LineTrace.of(basis, true, law.amounts(), terms.standard());
            return new LineOutcome(Result.EXCLUDED, false, failing, Money.ZERO, Money.ZERO, trace);
        }
        LineTrace trace = LineTrace.of(basis, false, law.amounts(), terms.standard());
        LineAmount amount = trace.amount();
        if (facts.inAnotherCollective() && !law.severalCollectives()) { // R-ELG-9
            return new LineOutcome(Result.EXCEPTION, false, DUPLICATE, amount.computed(), Money.ZERO, trace);
        }
        return eligible(amount, trace.isGuardViolatedBy(amount.payable()), trace);
    }

    private static LineOutcome eligible(LineAmount amount, boolean guarded, LineTrace trace) {
        List<ReasonCode> reasons;
        if (amount.isCapped()) {
            reasons = guarded ? CAPPED_AND_GUARDED : CAPPED;
        } else {
            reasons = guarded ? GUARDED : List.of();
        }
        // R-GRD-4: a violation is told, the amount is not cut
        Result result = guarded ? Result.EXCEPTION : amount.payable().isZero() ? Result.NO_AMOUNT : Result.PAYABLE;
        return new LineOutcome(result, true, reasons, amount.computed(), amount.payable(), trace);
    }

    /** R-ELG-1 to R-ELG-8, all that fail, in their order. */
    private static List<ReasonCode> failing(
            LineFacts facts, CountedMoney money, Set<SpecialGroup> groups, LineTerms terms) {
        SubsidyLaw law = terms.law();
        LocalDate checkOn = terms.checkOn();
        Relation relation = facts.relation();
        List<ReasonCode> found = null;
        found = add(found, !terms.running(), ReasonCode.X_SUSPENDED);
        found = add(found, !relation.standsIn(law.county()), ReasonCode.S_NOT_INSURED_HERE);
        found = add(found, relation.isKnownDeadOn(checkOn), ReasonCode.S_DECEASED);
        found = add(found, relation.isTerminatedOn(checkOn), ReasonCode.S_TERMINATED);
        found = add(found, relation.drawsOn(checkOn), ReasonCode.S_DRAWING);
        boolean member = Membership.holds(facts.roll(), terms.collective(), law.membershipAsOf(), terms.places());
        found = add(found, !member, ReasonCode.S_NOT_MEMBER);
        found = add(found, money.failing() != null, money.failing());
        found = add(found, money.lumpSum() && law.lumpSumExcludesPerson(), ReasonCode.S_LUMP_SUM_BACKPAY);
        boolean inScope = terms.standard().scope().includes(facts.person(), groups);
        found = add(found, !inScope, ReasonCode.S_OUT_OF_SCOPE);
        return found == null ? List.of() : Collections.unmodifiableList(found);
    }

    /** Most lines have no reason and need no list. */
    private static List<ReasonCode> add(List<ReasonCode> found, boolean fails, ReasonCode code) {
        if (!fails) {
            return found;
        }
        List<ReasonCode> reasons = found == null ? new ArrayList<>(2) : found;
        reasons.add(code);
        return reasons;
    }

    private static AmountBasis basis(LineFacts facts, CountedMoney money, Set<SpecialGroup> groups, SubsidyLaw law) {
        return new AmountBasis(
                facts.person(),
                money.tier(),
                money.sponsoredInTime(),
                facts.money().lastYearTier(),
                law.lowestTier(),
                groups,
                money.own(),
                facts.money().committed());
    }

    private static Set<SpecialGroup> groupsOn(LocalDate day, List<GroupStatus> statuses) {
        if (statuses.isEmpty()) {
            return Set.of();
        }
        Set<SpecialGroup> groups = EnumSet.noneOf(SpecialGroup.class);
        for (int i = 0; i < statuses.size(); i++) {
            if (statuses.get(i).valid().contains(day)) {
                groups.add(statuses.get(i).group());
            }
        }
        return Collections.unmodifiableSet(groups);
    }
}

package org.residentpension.law;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
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
    private ProposalRepository proposals;

    @Inject
    private ProposalDesk desk;

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
        DivisionCode code = openCounty(county);
        PolicyBook book = law.book();
        Map<Long, Proposal> own = proposals.activatedOf(code.value()).stream()
                .collect(Collectors.toMap(
                        proposal -> proposal.decision().orElseThrow().number(), proposal -> proposal));
        return new LawOverTime(
                book.at(code, day),
                book.entriesAround(code).stream()
                        .map(entry -> new Standing(
                                entry,
                                book.standing(entry, code, day),
                                Optional.ofNullable(own.get(entry.line().activation()))))
                        .toList());
    }

    /** Latest first. @param state null for all */
    @Requires(Right.POLICY_READ)
    public List<Proposal> proposals(String county, ProposalState state, int first, int size) {
        return proposals.page(openCounty(county).value(), state, first, size);
    }

    @Requires(Right.POLICY_READ)
    public long countProposals(String county, ProposalState state) {
        return proposals.count(openCounty(county).value(), state);
    }

    /** A proposal beside the law as it stands now. */
    @Requires(Right.POLICY_READ)
    public ProposalFile openProposal(long id) {
        Proposal proposal =
                proposals.byId(id).orElseThrow(() -> caller.accessRefused("rp_policy_proposal:" + id, null));
        openCounty(proposal.county());
        boolean decides = divisions.choicesFor(Right.POLICY_ACTIVATE).stream()
                .anyMatch(hers -> hers.code().equals(proposal.county()));
        return new ProposalFile(proposal, desk.consider(proposal), decides, proposal.isProposedBy(caller.staffId()));
    }

    private DivisionCode openCounty(String code) {
        return DivisionCode.of(guard.openAround(Right.POLICY_READ, code).code());
    }

    public record LawOverTime(Policy policy, List<Standing> values) {}

    /** @param proposal what brought in a line that the county added itself */
    public record Standing(PolicyEntry entry, PolicyStanding standing, Optional<Proposal> proposal) {}

    /**
     * @param decides whether the caller is an administrator of the county
     * @param own whether she proposed it herself, with this or another account
     */
    public record ProposalFile(Proposal proposal, Considered considered, boolean decides, boolean own) {}

    /** Every parameter in force, in reading order. */
    public record LawOfPlace(String division, String name, LocalDate day, List<PolicyLine> lines) {}
}

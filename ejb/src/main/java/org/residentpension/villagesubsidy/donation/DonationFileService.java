package org.residentpension.villagesubsidy.donation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.residentpension.collective.Collective;
import org.residentpension.collective.CollectiveRepository;
import org.residentpension.kernel.MaskStyle;
import org.residentpension.kernel.Money;
import org.residentpension.organization.CallerReach;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;

/** Finding and opening donations. */
@Stateless
public class DonationFileService {

    @Inject
    private DonationRepository donations;

    @Inject
    private DonationJudge judge;

    @Inject
    private DonationDesk desk;

    @Inject
    private CollectiveRepository collectives;

    @Inject
    private ScopeGuard guard;

    @Inject
    private CallerReach reach;

    @Inject
    private Vault vault;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** {@code state} null for all; the newest first. */
    @Requires(Right.FUND_READ)
    public List<DonationRow> page(int year, DonationState state, int first, int size) {
        return donations.page(year, state, reach.of(Right.FUND_READ), first, size);
    }

    @Requires(Right.FUND_READ)
    public long count(int year, DonationState state) {
        return donations.count(year, state, reach.of(Right.FUND_READ));
    }

    @Requires(value = Right.FUND_READ, ofObject = true)
    public DonationFile open(long id) {
        Donation donation = donations.byId(id).orElse(null);
        guard.assertMay(Right.FUND_READ, DonationDesk.subject(id), donation == null ? null : donation.divisionCode());
        audit.done(caller.line("DONATION_VIEW").about(DonationDesk.subject(id), donation.divisionCode()));
        return new DonationFile(
                donation,
                donorNumber(donation),
                donation.isDirect()
                        ? null
                        : collectives
                                .byId(donation.collectiveId())
                                .map(Collective::legalName)
                                .orElseThrow(),
                shares(donation),
                donations.stepsOf(id),
                actionsOn(donation));
    }

    private String donorNumber(Donation donation) {
        if (donation.donorNumberSealed() == null) {
            return null;
        }
        String number = vault.open(donation.donorNumberSealed());
        boolean shown =
                donation.donorType() != DonorType.INDIVIDUAL || reach.seesFullIdNumbersIn(donation.divisionCode());
        return MaskStyle.shown(number, shown);
    }

    /** Of an open donation with what the rule says by now. */
    private List<ShareRow> shares(Donation donation) {
        List<ShareRow> rows = donations.rowsOf(donation.id(), reach.seesFullIdNumbersIn(donation.divisionCode()));
        if (donation.state() == DonationState.POSTED || donation.state() == DonationState.CANCELLED) {
            return rows;
        }
        Map<Long, Money> amounts = new LinkedHashMap<>();
        rows.forEach(row -> amounts.put(row.personId(), row.amount()));
        Map<Long, Verdict> verdicts = judge.judge(
                new DonationJudge.Question(donation.place(), donation.year(), desk.today(), donation.isNoticed()),
                amounts);
        return rows.stream().map(row -> row.with(verdicts.get(row.personId()))).toList();
    }

    private Set<DonationAction> actionsOn(Donation donation) {
        Set<DonationAction> actions = EnumSet.noneOf(DonationAction.class);
        Arrays.stream(DonationAction.values())
                .filter(action -> desk.isPossible(donation, action))
                .forEach(actions::add);
        return actions;
    }
}

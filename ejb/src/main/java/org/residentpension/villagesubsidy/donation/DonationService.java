package org.residentpension.villagesubsidy.donation;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residentpension.collective.Collective;
import org.residentpension.collective.CollectiveRepository;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.Money;
import org.residentpension.organization.DivisionService;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.donation.DonationForm.NamedShare;
import org.residentpension.villagesubsidy.donation.DonationRefused.Reason;
import org.residentpension.villagesubsidy.donation.Receivers.Receiver;
import org.residentpension.villagesubsidy.fund.FundBooks;
import org.residentpension.villagesubsidy.fund.FundEntryKind;
import org.residentpension.villagesubsidy.fund.NewFundEntry;
import org.residentpension.villagesubsidy.run.NumberRepository;

/** Donations until their money moves on: registration, receipt into the fund, naming of persons, cancellation (R-DON). */
@Stateless
public class DonationService {

    @Inject
    private DonationRepository donations;

    @Inject
    private DonationJudge judge;

    @Inject
    private DonationDesk desk;

    @Inject
    private Receivers receivers;

    @Inject
    private CollectiveRepository collectives;

    @Inject
    private DivisionService divisions;

    @Inject
    private FundBooks funds;

    @Inject
    private NumberRepository numbers;

    @Inject
    private ScopeGuard guard;

    @Inject
    private Vault vault;

    /** The year for which donations are taken; whoever may not register any is refused before she sees a form. */
    @Requires(Right.DONATION_REGISTER)
    public int yearOfRegistration() {
        return desk.today().getYear();
    }

    /** What the rule would say of everybody named, without registering anything; in their order. */
    @Requires(value = Right.DONATION_REGISTER, ofObject = true)
    public List<Checked> check(DonationForm form) {
        List<Receiver> named = receiversOf(form, collectiveOf(form));
        Map<Long, Verdict> verdicts = verdicts(form, named);
        return named.stream()
                .map(each -> new Checked(each.name(), each.amount(), verdicts.get(each.personId())))
                .toList();
    }

    /** Somebody named, and what the rule says of her share. */
    public record Checked(String name, Money amount, Verdict verdict) implements Serializable {}

    /** A share above the headroom refuses the whole donation, so that the donor decides (R-CAP-3); one without contribution waits. */
    @Once
    @Requires(value = Right.DONATION_REGISTER, ofObject = true)
    public long register(DonationForm form) {
        assertPlace(form); // first, so that a foreign village tells nothing
        desk.attemptRegistration(form.village());
        Collective collective = collectiveOf(form);
        List<Receiver> named = receiversOf(form, collective);
        Map<Long, Verdict> verdicts = verdicts(form, named);
        barred(named, verdicts).ifPresent(refusal -> {
            throw refusal(form, refusal);
        });
        Donor donor = Donor.of(form.donor(), desk.today());
        Donation donation = new Donation(
                form,
                donor,
                donor.number() == null ? null : vault.seal(donor.number()),
                collective == null ? null : collective.id(),
                desk.act());
        donations.add(donation);
        add(donation, named, verdicts);
        desk.record(new DonationDesk.Taken(donation, DonationAction.REGISTER, null, desk.act()), null);
        return donation.id();
    }

    /** The money is on the account of the collective and so in its fund; the donor gets a certificate. */
    @Once
    @Requires(value = Right.FUND_KEEP, ofObject = true)
    public void receive(long id, int version, LocalDate on, String voucherNo) {
        DonationDesk.Taken taken = desk.take(id, version, DonationAction.RECEIVE);
        Donation donation = taken.donation();
        if (on.isAfter(desk.today())) {
            throw desk.refusal(donation, taken.action(), new DonationRefused(Reason.DATE));
        }
        if (funds.hasSlip(donation.collectiveId(), voucherNo)) {
            throw desk.refusal(donation, taken.action(), new DonationRefused(Reason.SLIP, voucherNo));
        }
        NewFundEntry entry = NewFundEntry.in(FundEntryKind.DONATION, donation.amount(), on, voucherNo)
                .of(id)
                .noted(donation.donorName());
        funds.book(donation.collectiveId(), entry, taken.act());
        donation.receive(on, taken.act());
        donation.certify(numbers.next(NumberRepository.Kind.CERTIFICATE, donation.place(), donation.year()));
        desk.record(taken, voucherNo);
    }

    /** Names further persons for money that the collective holds and that belongs to nobody yet. */
    @Once
    @Requires(value = Right.DONATION_REGISTER, ofObject = true)
    public void allocate(long id, int version, List<NamedShare> shares) {
        DonationDesk.Taken taken = desk.take(id, version, DonationAction.ALLOCATE);
        Donation donation = taken.donation();
        List<Receiver> named = receivers.find(donation.divisionCode(), donation.collectiveId(), shares);
        List<DonationShare> present = donations.sharesOf(id);
        List<String> twice = named.stream()
                .filter(each -> present.stream().anyMatch(share -> share.personId() == each.personId()))
                .map(Receiver::name)
                .toList();
        if (!twice.isEmpty()) {
            throw desk.refusal(donation, taken.action(), DonationRefused.about(Reason.TWICE, twice));
        }
        Money rest = donation.amount().minus(DonationDesk.sum(present));
        if (named.isEmpty() || sum(named).isMoreThan(rest)) {
            Reason reason = named.isEmpty() ? Reason.NOBODY : Reason.SUM;
            throw desk.refusal(donation, taken.action(), new DonationRefused(reason, rest));
        }
        Map<Long, Verdict> verdicts = judge.judge(
                new DonationJudge.Question(donation.place(), donation.year(), desk.today(), false), amounts(named));
        barred(named, verdicts).ifPresent(refusal -> {
            throw desk.refusal(donation, taken.action(), refusal);
        });
        add(donation, named, verdicts);
        desk.record(taken, sum(named).toString());
    }

    /** Before any money has moved, and with a reason. */
    @Once
    @Requires(value = Right.DONATION_REGISTER, ofObject = true)
    public void cancel(long id, int version, String why) {
        DonationDesk.Taken taken = desk.take(id, version, DonationAction.CANCEL);
        String reason = desk.reason(taken, why);
        taken.donation().cancel();
        desk.record(taken, reason);
    }

    private void add(Donation donation, List<Receiver> named, Map<Long, Verdict> verdicts) {
        named.forEach(each -> donations.add(new DonationShare(
                donation.id(),
                each.personId(),
                each.amount(),
                verdicts.get(each.personId()).isReady())));
    }

    /** Null for a direct donation in a village without a collective. */
    private Collective collectiveOf(DonationForm form) {
        assertPlace(form);
        Collective collective = collectives.ofDivision(form.village()).orElse(null);
        if (collective == null && form.channel() == DonationChannel.MANAGED_BY_COLLECTIVE) {
            throw refusal(form, new DonationRefused(Reason.NO_COLLECTIVE));
        }
        return collective;
    }

    /** A village that exists and is the caller's. */
    private void assertPlace(DonationForm form) {
        boolean known = DivisionCode.isValid(form.village())
                && divisions.divisions().find(form.village()).isPresent();
        guard.assertMay(Right.DONATION_REGISTER, "rp_division:" + form.village(), known ? form.village() : null);
    }

    private List<Receiver> receiversOf(DonationForm form, Collective collective) {
        if (form.year() != desk.today().getYear()) {
            throw refusal(form, new DonationRefused(Reason.YEAR, desk.today().getYear()));
        }
        List<Receiver> named =
                receivers.find(form.village(), collective == null ? null : collective.id(), form.shares());
        if (form.channel() == DonationChannel.DIRECT && named.isEmpty()) {
            throw refusal(form, new DonationRefused(Reason.NOBODY));
        }
        boolean whole = form.channel() == DonationChannel.DIRECT;
        Money sum = sum(named);
        if (sum.isMoreThan(form.amount()) || whole && form.amount().isMoreThan(sum)) {
            throw refusal(form, new DonationRefused(Reason.SUM, form.amount()));
        }
        return named;
    }

    private Map<Long, Verdict> verdicts(DonationForm form, List<Receiver> named) {
        return judge.judge(
                new DonationJudge.Question(DivisionCode.of(form.village()), form.year(), desk.today(), false),
                amounts(named));
    }

    private static Optional<DonationRefused> barred(List<Receiver> named, Map<Long, Verdict> verdicts) {
        return NamedVerdict.barred(named.stream()
                .map(each -> new NamedVerdict(each.name(), verdicts.get(each.personId())))
                .toList());
    }

    private DonationRefused refusal(DonationForm form, DonationRefused refusal) {
        return desk.refusal("rp_division:" + form.village(), DonationAction.REGISTER, refusal);
    }

    private static Map<Long, Money> amounts(List<Receiver> named) {
        Map<Long, Money> amounts = new LinkedHashMap<>();
        named.forEach(each -> amounts.put(each.personId(), each.amount()));
        return amounts;
    }

    private static Money sum(List<Receiver> named) {
        return named.stream().map(Receiver::amount).reduce(Money.ZERO, Money::plus);
    }
}

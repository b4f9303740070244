package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.donation.DonationAction;
import org.residentpension.villagesubsidy.donation.DonationChangeService;
import org.residentpension.villagesubsidy.donation.DonationFile;
import org.residentpension.villagesubsidy.donation.DonationFileService;
import org.residentpension.villagesubsidy.donation.DonationPaymentService;
import org.residentpension.villagesubsidy.donation.DonationService;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Typed;
import org.residentpension.web.organization.Places;

/** One donation: what it is, whom it is for, what happened and what has to happen next. */
@Named
@ViewScoped
public class DonationView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long NOBODYS = 0;

    @Inject
    private DonationFileService files;

    @Inject
    private DonationService service;

    @Inject
    private DonationPaymentService payments;

    @Inject
    private DonationChangeService changes;

    @Inject
    private Places placesOfCaller;

    @Inject
    private BusinessClock clock;

    @Inject
    private Messages messages;

    private final NamedDrafts people = new NamedDrafts();
    private String id;
    private transient DonationFile file;
    private int version;
    private String village;
    private LocalDate on;
    private String voucherNo;
    private BigDecimal paidAmount;
    private Long person;
    private String why;

    public void load() {
        file = files.open(number());
        version = file.donation().version();
        village = placesOfCaller.of(Right.FUND_READ).name(file.donation().divisionCode());
        on = clock.today();
    }

    public String receive() {
        service.receive(number(), version, on, voucherNo.strip());
        return done(DonationAction.RECEIVE);
    }

    public void take() {
        int left = people.take();
        if (left > 0) {
            messages.error("donation.pasted.left", left);
        }
    }

    public String allocate() {
        List<Integer> rows = people.incomplete();
        if (!rows.isEmpty()) {
            messages.error(
                    "donation.incomplete",
                    rows.stream().map(String::valueOf).collect(Collectors.joining(messages.sentence("list.comma"))));
            return null;
        }
        service.allocate(number(), version, people.shares());
        return done(DonationAction.ALLOCATE);
    }

    public String issueNotice() {
        payments.issueNotice(number(), version);
        return done(DonationAction.ISSUE_NOTICE);
    }

    public BigDecimal getPaidAmount() {
        return paidAmount;
    }

    public void setPaidAmount(BigDecimal paidAmount) {
        this.paidAmount = paidAmount;
    }

    public String recordPayment() {
        List<ReasonCode> barred =
                payments.recordPayment(number(), version, voucherNo.strip(), new Money(paidAmount), on);
        if (!barred.isEmpty()) {
            messages.error("donation.barred", barred.size());
        }
        return done(DonationAction.RECORD_PAYMENT);
    }

    public String takeOut() {
        changes.takeOut(number(), version, person, why);
        return done(DonationAction.TAKE_OUT);
    }

    public String voidNotice() {
        changes.voidNotice(number(), version, why);
        return done(DonationAction.VOID_NOTICE);
    }

    public Long getPerson() {
        return person;
    }

    public void setPerson(Long person) {
        this.person = person;
    }

    public String cancel() {
        service.cancel(number(), version, why);
        return done(DonationAction.CANCEL);
    }

    private String done(DonationAction action) {
        messages.info("donation.done", messages.word("event", "DONATION_" + action));
        messages.keep();
        return "/subsidy/donation?faces-redirect=true&id=" + id;
    }

    private long number() {
        Long asked = Typed.number(id);
        return asked == null ? NOBODYS : asked;
    }

    /** The file is read again where a form has failed and the page is drawn once more. */
    public DonationFile getFile() {
        if (file == null) {
            file = files.open(number());
        }
        return file;
    }

    public boolean may(String action) {
        return getFile().actions().contains(DonationAction.valueOf(action));
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public NamedDrafts getPeople() {
        return people;
    }

    public String getVillage() {
        return village;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public LocalDate getOn() {
        return on;
    }

    public void setOn(LocalDate on) {
        this.on = on;
    }

    public String getVoucherNo() {
        return voucherNo;
    }

    public void setVoucherNo(String voucherNo) {
        this.voucherNo = voucherNo;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}

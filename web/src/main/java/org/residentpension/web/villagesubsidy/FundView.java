package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.residentpension.kernel.Money;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.fund.Allocation;
import org.residentpension.villagesubsidy.fund.FundEntry;
import org.residentpension.villagesubsidy.fund.FundFile;
import org.residentpension.villagesubsidy.fund.FundService;
import org.residentpension.web.faces.LazyRows;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Typed;
import org.residentpension.web.organization.Places;

/** The ledger of one fund (F16), what the township enters there, and the entry that somebody wants to take back. */
@Named
@ViewScoped
public class FundView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long NOBODYS = 0;

    @Inject
    private FundService service;

    @Inject
    private Places placesOfCaller;

    @Inject
    private Caller caller;

    @Inject
    private BusinessClock clock;

    @Inject
    private Messages messages;

    private String id;
    private String reverse;
    private transient FundFile file;
    private String village;
    private LazyRows<FundEntry> entries;
    private BigDecimal amount;
    private LocalDate on;
    private String voucherNo;
    private String note;
    private String why;

    public void load() {
        long collective = number();
        file = service.open(collective);
        village = placesOfCaller.of(Right.FUND_READ).name(file.collective().divisionCode());
        on = clock.today();
        entries = new LazyRows<>(
                file.entries(), (first, size) -> service.entries(collective, first, size), FundEntry::id);
    }

    public String allocate() {
        service.allocate(number(), new Allocation(new Money(amount), on, voucherNo.strip(), note.strip()));
        return done("fund.allocated");
    }

    public String reverse() {
        service.reverse(Typed.number(reverse), why.strip());
        return done("fund.reversed");
    }

    private String done(String key) {
        messages.info(key);
        messages.keep();
        return "/subsidy/fund?faces-redirect=true&id=" + id;
    }

    private long number() {
        Long asked = Typed.number(id);
        return asked == null ? NOBODYS : asked;
    }

    public boolean isReversible(FundEntry entry) {
        return entry.isReversible() && !entry.ownWork() && caller.may(Right.FUND_CORRECT);
    }

    /** The form for taking an entry back is open. */
    public boolean isReversing() {
        return Typed.number(reverse) != null && caller.may(Right.FUND_CORRECT);
    }

    /** Read again where a form has failed and the page is drawn once more. */
    public FundFile getFile() {
        if (file == null) {
            file = service.open(number());
        }
        return file;
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public String getVillage() {
        return village;
    }

    public LazyRows<FundEntry> getEntries() {
        return entries;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getReverse() {
        return reverse;
    }

    public void setReverse(String reverse) {
        this.reverse = Typed.text(reverse);
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
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

    public String getNote() {
        return note;
    }

    public void setNote(String note) {
        this.note = note;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}

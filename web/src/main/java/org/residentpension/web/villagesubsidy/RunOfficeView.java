package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.residentpension.kernel.Money;
import org.residentpension.policy.subsidy.ExtractSource;
import org.residentpension.villagesubsidy.province.ProvinceService;
import org.residentpension.villagesubsidy.province.ProvinceStanding;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.batch.RunBatch;
import org.residentpension.villagesubsidy.run.calculation.RunPreparationService;
import org.residentpension.villagesubsidy.run.check.ApplicationForm;
import org.residentpension.villagesubsidy.run.check.CounterService;
import org.residentpension.villagesubsidy.run.check.CountyCheckService;
import org.residentpension.web.faces.Digits;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Typed;

/** What the offices do with a run: extract, calculate, register the sealed form, check, give back, review, archive. */
@Named
@ViewScoped
public class RunOfficeView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private RunPreparationService preparation;

    @Inject
    private CounterService counter;

    @Inject
    private CountyCheckService county;

    @Inject
    private ProvinceService provinces;

    @Inject
    private RunWorkView work;

    @Inject
    private RunView page;

    @Inject
    private Digits digits;

    @Inject
    private Messages messages;

    private transient ProvinceStanding province;
    private boolean provincial;
    private String why;
    private BigDecimal printedTotal;
    private String printedHash;
    private LocalDate sealedOn;

    /** What stands against an extract from the compared file of the province, or that it stands ready; null where none is asked for. */
    public ProvinceStanding getProvince() {
        if (province == null && page.may("EXTRACT")) {
            String village = page.getFile().run().divisionCode();
            provincial = provinces.sourceOf(village) == ExtractSource.PROVINCIAL_FILE;
            province = provincial
                    ? provinces.standingOf(village, page.getFile().run().year())
                    : null;
        }
        return province;
    }

    public boolean isProvincial() {
        getProvince();
        return provincial;
    }

    public String extract() {
        if (work.isLong()) {
            return work.begin(RunBatch.Kind.EXTRACT, Typed.text(why), null);
        }
        preparation.extract(page.getRunId(), page.getVersion(), Typed.text(why));
        return page.done(RunAction.EXTRACT);
    }

    public String calculate() {
        if (work.isLong()) {
            return work.begin(RunBatch.Kind.CALCULATE, null, null);
        }
        preparation.calculate(page.getRunId(), page.getVersion());
        return page.done(RunAction.CALCULATE);
    }

    /** The counter refuses a form that is not what the system would print; which figure differs is told beside it. */
    public String register() {
        Money printed = new Money(printedTotal);
        Money total = page.getFile().run().total();
        if (!printed.equals(total)) {
            messages.error("run.apply.otherTotal", digits.money(printed), digits.money(total));
        }
        if (!page.getFile().hash().equalsIgnoreCase(Typed.text(printedHash))) {
            messages.error("run.apply.otherHash", page.getFile().hash());
        }
        counter.register(
                page.getRunId(), page.getVersion(), new ApplicationForm(printed, Typed.text(printedHash), sealedOn));
        return page.done(RunAction.APPLY);
    }

    public String check() {
        county.check(page.getRunId(), page.getVersion());
        return page.done(RunAction.CHECK);
    }

    public String giveBack() {
        county.giveBack(page.getRunId(), page.getVersion(), why);
        return page.done(RunAction.RETURN);
    }

    public String review() {
        county.review(page.getRunId(), page.getVersion());
        return page.done(RunAction.REVIEW);
    }

    public String archive() {
        county.archive(page.getRunId(), page.getVersion());
        return page.done(RunAction.ARCHIVE);
    }

    /** The form comes for the first time, or again because the county's check has changed the total. */
    public boolean isFormDue() {
        return page.may("APPLY")
                || page.may("APPLY_AGAIN") && page.getFile().run().isResealRequired();
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }

    public BigDecimal getPrintedTotal() {
        return printedTotal;
    }

    public void setPrintedTotal(BigDecimal printedTotal) {
        this.printedTotal = printedTotal;
    }

    public String getPrintedHash() {
        return printedHash;
    }

    public void setPrintedHash(String printedHash) {
        this.printedHash = printedHash;
    }

    public LocalDate getSealedOn() {
        return sealedOn;
    }

    public void setSealedOn(LocalDate sealedOn) {
        this.sealedOn = sealedOn;
    }
}

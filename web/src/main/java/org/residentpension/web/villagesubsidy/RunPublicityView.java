package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.run.RunAction;
import org.residentpension.villagesubsidy.run.file.RunLine;
import org.residentpension.villagesubsidy.run.publicity.LineObjection;
import org.residentpension.villagesubsidy.run.publicity.ObjectionService;
import org.residentpension.villagesubsidy.run.publicity.ObjectionVerdict;
import org.residentpension.villagesubsidy.run.publicity.PublicityService;
import org.residentpension.villagesubsidy.scheme.ObjectionState;
import org.residentpension.web.faces.Typed;

/** The public list of a run and what people say against it; a new objection is taken down on the page of the line. */
@Named
@ViewScoped
public class RunPublicityView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private PublicityService publicity;

    @Inject
    private ObjectionService objections;

    @Inject
    private RunView page;

    private String place;
    private ObjectionVerdict.Change change = ObjectionVerdict.Change.EXCLUDE;
    private BigDecimal amount;
    private String investigation;
    private String why;

    public String start() {
        publicity.start(page.getRunId(), page.getVersion(), place);
        return page.done(RunAction.PUBLICIZE);
    }

    public String close() {
        publicity.close(page.getRunId(), page.getVersion());
        return page.done(RunAction.CLOSE_PUBLICITY);
    }

    public String disclose() {
        publicity.discloseResult(page.getRunId(), page.getVersion(), place);
        return page.done(RunAction.DISCLOSE_RESULT);
    }

    public String consent(long objection) {
        objections.consent(objection, page.getVersion());
        return page.done(RunAction.CONSENT);
    }

    public String decide(long objection, ObjectionState outcome) {
        boolean upheld = outcome == ObjectionState.UPHELD;
        boolean set = upheld && change == ObjectionVerdict.Change.SET_AMOUNT;
        objections.decide(
                objection,
                page.getVersion(),
                new ObjectionVerdict(
                        outcome,
                        upheld ? change : null,
                        set && amount != null ? new Money(amount) : null,
                        Typed.text(investigation),
                        why));
        return page.done(RunAction.DECIDE_OBJECTION);
    }

    public boolean isDecidable(LineObjection objection) {
        return objection.isOpen()
                && (objection.isLate()
                        ? page.may("DECIDE_LATE_OBJECTION")
                        : objection.isConsentedTo() && page.may("DECIDE_OBJECTION"));
    }

    public boolean isConsentDue(LineObjection objection) {
        return objection.isOpen() && !objection.isLate() && !objection.isConsentedTo() && page.may("CONSENT");
    }

    /** What can become of her line: whoever is out can only come in, whoever is in can only be lowered, raised or taken out. */
    public List<ObjectionVerdict.Change> changesOf(LineObjection objection) {
        RunLine hers = page.lineOf(objection.personId());
        if (hers == null || !hers.state().counts()) {
            return List.of(ObjectionVerdict.Change.ADD);
        }
        return hers.payable().isPositive()
                ? List.of(ObjectionVerdict.Change.EXCLUDE, ObjectionVerdict.Change.SET_AMOUNT)
                : List.of(ObjectionVerdict.Change.values());
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public ObjectionVerdict.Change getChange() {
        return change;
    }

    public void setChange(ObjectionVerdict.Change change) {
        this.change = change;
    }

    public BigDecimal getAmount() {
        return amount;
    }

    public void setAmount(BigDecimal amount) {
        this.amount = amount;
    }

    public String getInvestigation() {
        return investigation;
    }

    public void setInvestigation(String investigation) {
        this.investigation = investigation;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}

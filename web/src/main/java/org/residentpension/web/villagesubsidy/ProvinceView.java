package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.province.DifferenceRow;
import org.residentpension.villagesubsidy.province.ProvinceService;
import org.residentpension.villagesubsidy.province.Statement;
import org.residentpension.villagesubsidy.rules.province.DifferenceDecision;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Typed;
import org.residentpension.web.faces.Years;
import org.residentpension.web.organization.Places;

/** Files of the provincial system by village, and of one of them the difference list with what a clerk decides. */
@Named
@ViewScoped
public class ProvinceView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int YEARS = 4;

    /** On one page; the workbook holds all of them. */
    private static final int MOST = 500;

    @Inject
    private ProvinceService service;

    @Inject
    private Places placesOfCaller;

    @Inject
    private BusinessClock clock;

    @Inject
    private Messages messages;

    private String year;
    private String id;
    private String all;
    private Places.Known places;
    private List<Statement> statements = List.of();
    private Statement open;
    private boolean inForce;
    private boolean ownFile;
    private long count;
    private List<DifferenceRow> differences = List.of();
    private List<DifferenceRow> chosen = new ArrayList<>();
    private DifferenceDecision decision;
    private String reason;

    public void load() {
        places = placesOfCaller.of(Right.RUN_EXTRACT);
        Long asked = Typed.number(id);
        if (asked == null) {
            statements = service.ofYear(getYearChosen());
            return;
        }
        open = service.open(asked);
        inForce = service.isInForce(asked);
        ownFile = service.isOwnFile(asked);
        count = service.count(asked, isOpenOnly());
        differences = service.differences(asked, isOpenOnly(), 0, MOST);
    }

    public String decide() {
        if (chosen.isEmpty()) {
            messages.error("province.noneChosen");
            return "";
        }
        service.decide(open.id(), chosen, decision, reason.strip());
        return done("province.decided", Integer.toString(chosen.size()));
    }

    public String compareAgain() {
        service.compareAgain(open.id());
        return done("province.compared");
    }

    private String done(String key, Object... arguments) {
        messages.info(key, arguments);
        messages.keep();
        return "/subsidy/province?faces-redirect=true&id=" + open.id();
    }

    /** Whoever brought the file in can only have it sent again (workflows.md §0 rule 1). */
    public List<DifferenceDecision> getDecisions() {
        return ownFile ? List.of(DifferenceDecision.SEND_AGAIN) : List.of(DifferenceDecision.values());
    }

    /** Amounts and days as they are, states and yes or no in words. */
    public String said(String value) {
        return value.matches("[A-Z_]+|true|false") ? messages.word("provinceValue", value) : value;
    }

    public boolean isOpenOnly() {
        return all == null;
    }

    public boolean isCutShort() {
        return count > differences.size();
    }

    public String place(String code) {
        return places.name(code);
    }

    public int getYearChosen() {
        Long typed = Typed.number(year);
        return typed == null ? clock.today().getYear() : typed.intValue();
    }

    public List<Integer> getYears() {
        return Years.back(clock.today().getYear(), YEARS);
    }

    public List<Statement> getStatements() {
        return statements;
    }

    public Statement getOpen() {
        return open;
    }

    public boolean isInForce() {
        return inForce;
    }

    public boolean isOwnFile() {
        return ownFile;
    }

    public long getCount() {
        return count;
    }

    public List<DifferenceRow> getDifferences() {
        return differences;
    }

    public List<DifferenceRow> getChosen() {
        return chosen;
    }

    public void setChosen(List<DifferenceRow> chosen) {
        this.chosen = chosen;
    }

    public DifferenceDecision getDecision() {
        return decision;
    }

    public void setDecision(DifferenceDecision decision) {
        this.decision = decision;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = Typed.text(year);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = Typed.text(id);
    }

    public String getAll() {
        return all;
    }

    public void setAll(String all) {
        this.all = Typed.text(all);
    }
}

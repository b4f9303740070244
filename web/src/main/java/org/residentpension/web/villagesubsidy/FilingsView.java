package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.filing.FilingBatch;
import org.residentpension.villagesubsidy.filing.FilingRow;
import org.residentpension.villagesubsidy.filing.FilingService;
import org.residentpension.villagesubsidy.filing.FilingService.FilingFile;
import org.residentpension.villagesubsidy.filing.FilingState;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Typed;
import org.residentpension.web.organization.Places;

/** Filings to the city: what waits, the batches of a county, and one batch with its question and answer. */
@Named
@ViewScoped
public class FilingsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private FilingService service;

    @Inject
    private Places placesOfCaller;

    @Inject
    private Messages messages;

    private String county;
    private String id;
    private Places.Known places;
    private List<Places.Choice> counties;
    private transient List<FilingRow> waiting;
    private transient List<FilingBatch> batches;
    private transient FilingFile open;
    private long openId;
    private int version;
    private FilingState state;
    private String said;

    public void load() {
        places = placesOfCaller.of(Right.SCHEME_READ);
        counties = service.counties().stream()
                .map(each -> new Places.Choice(each.code(), each.name(), false))
                .toList();
        county = county == null ? counties.get(0).code() : county;
        waiting = service.waiting();
        batches = service.batches(county);
        Long asked = Typed.number(id);
        if (asked != null) {
            open = service.open(asked);
            openId = asked;
            version = open.batch().version();
            state = open.batch().state();
        }
    }

    public String send() {
        return done("filing.sent", service.send(county));
    }

    public String acknowledge() {
        service.acknowledge(openId, version, said);
        return done("filing.acknowledged", openId);
    }

    public String ask() {
        service.ask(openId, version, said);
        return done("filing.questioned", openId);
    }

    public String answer() {
        service.answer(openId, version, said);
        return done("filing.answered", openId);
    }

    private String done(String key, long batch) {
        messages.info(key);
        messages.keep();
        return "/subsidy/filings?faces-redirect=true&county=" + county + "&id=" + batch;
    }

    public String place(String code) {
        return places.name(code);
    }

    public List<FilingRow> getWaiting() {
        return waiting;
    }

    public List<FilingBatch> getBatches() {
        return batches;
    }

    public FilingFile getOpen() {
        return open;
    }

    public FilingState getState() {
        return state;
    }

    public List<Places.Choice> getCounties() {
        return counties;
    }

    public String getCounty() {
        return county;
    }

    public void setCounty(String county) {
        this.county = Typed.text(county);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = Typed.text(id);
    }

    public String getSaid() {
        return said;
    }

    public void setSaid(String said) {
        this.said = said;
    }
}

package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.residentpension.kernel.Money;
import org.residentpension.organization.DivisionService;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.postingfile.PostingFile;
import org.residentpension.villagesubsidy.postingfile.PostingFileService;
import org.residentpension.villagesubsidy.postingfile.WaitingVillage;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Typed;
import org.residentpension.web.faces.Years;
import org.residentpension.web.organization.Places;

/** What was posted in a year and waits for its file to the provincial system, and the files that went out. */
@Named
@ViewScoped
public class PostingFilesView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int YEARS = 4;

    @Inject
    private PostingFileService service;

    @Inject
    private DivisionService divisions;

    @Inject
    private Places placesOfCaller;

    @Inject
    private BusinessClock clock;

    @Inject
    private Messages messages;

    private String year;
    private Places.Known names;
    private List<WaitingVillage> waiting;
    private List<PostingFile> files;
    private List<Places.Choice> places;
    private String place;

    public void load() {
        names = placesOfCaller.of(Right.POSTING_FILE);
        waiting = service.waiting(getYearChosen());
        files = service.files(getYearChosen());
        places = Stream.concat(
                        // the whole first: her county, or whatever she works for
                        divisions.choicesFor(Right.POSTING_FILE).stream()
                                .limit(1)
                                .map(each -> choice(each.code())),
                        waiting.stream().map(each -> choice(each.division())))
                .distinct()
                .toList();
    }

    private Places.Choice choice(String code) {
        return new Places.Choice(code, place(code), true);
    }

    public String issue() {
        service.issue(place, getYearChosen());
        messages.info("postings.issued");
        messages.keep();
        return "/subsidy/postings?faces-redirect=true&year=" + getYearChosen();
    }

    public String place(String code) {
        return names.name(code);
    }

    public long getWaitingRows() {
        return waiting.stream().mapToLong(WaitingVillage::rows).sum();
    }

    public Money getWaitingAmount() {
        return waiting.stream().map(WaitingVillage::amount).reduce(Money.ZERO, Money::plus);
    }

    public Money getWaitingDonated() {
        return waiting.stream().map(WaitingVillage::donated).reduce(Money.ZERO, Money::plus);
    }

    public int getYearChosen() {
        Long typed = Typed.number(year);
        return typed == null ? clock.today().getYear() : typed.intValue();
    }

    public List<Integer> getYears() {
        return Years.back(clock.today().getYear(), YEARS);
    }

    public List<WaitingVillage> getWaiting() {
        return waiting;
    }

    public List<PostingFile> getFiles() {
        return files;
    }

    public List<Places.Choice> getPlaces() {
        return places;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public String getYear() {
        return year;
    }

    public void setYear(String year) {
        this.year = Typed.text(year);
    }
}

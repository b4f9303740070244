package org.residentpension.web.contribution;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Arrays;
import java.util.List;
import org.primefaces.model.file.UploadedFile;
import org.residentpension.intake.ImportKind;
import org.residentpension.intake.SheetImportService;
import org.residentpension.intake.Upload;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.organization.Division;
import org.residentpension.organization.DivisionService;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Caller;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Years;

/** The form that takes a file: only kinds that the caller may upload, only divisions that are hers. */
@Named
@ViewScoped
public class UploadView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int YEARS = 12;

    @Inject
    private SheetImportService service;

    @Inject
    private DivisionService divisions;

    @Inject
    private Caller caller;

    @Inject
    private BusinessClock clock;

    @Inject
    private Messages messages;

    private List<ImportKind> kinds;
    private List<Place> places;
    private ImportKind kind;
    private String division;
    private int year;
    private transient UploadedFile file;
    private boolean tooLarge;

    /** An option of the list of divisions. */
    public record Place(String code, String name) implements Serializable {}

    @PostConstruct
    void offer() {
        kinds = Arrays.stream(ImportKind.values())
                .filter(each -> caller.may(each.right()))
                .toList();
        year = clock.today().getYear();
        if (!kinds.isEmpty()) {
            kind = kinds.get(0);
            offerPlaces();
        }
    }

    /** Other rights, other divisions. Villages only for whom there is nothing larger. */
    public void offerPlaces() {
        List<Division> mine = divisions.choicesFor(kind.right()).stream()
                .filter(each -> !each.isAbolished())
                .toList();
        List<Division> larger = mine.stream()
                .filter(each -> each.level() != DivisionLevel.VILLAGE)
                .toList();
        places = (larger.isEmpty() ? mine : larger)
                .stream().map(each -> new Place(each.code(), each.name())).toList();
        if (places.stream().noneMatch(place -> place.code().equals(division))) {
            division = places.isEmpty() ? null : places.get(0).code();
        }
    }

    /** What became of a file that was too large to be looked at. */
    public void tell() {
        if (tooLarge) {
            messages.error("upload.tooLarge", Upload.LARGEST >> 20);
        }
    }

    public String upload() {
        if (file == null || file.getFileName() == null) {
            messages.error("upload.noFile");
            return "";
        }
        long id = service.upload(kind, division, year, new Upload(file.getFileName(), file.getContent()));
        return "/contribution/import?faces-redirect=true&id=" + id;
    }

    public boolean isPossible() {
        return !kinds.isEmpty();
    }

    public List<ImportKind> getKinds() {
        return kinds;
    }

    public List<Place> getPlaces() {
        return places;
    }

    public List<Integer> getYears() {
        return Years.back(clock.today().getYear(), YEARS);
    }

    public ImportKind getKind() {
        return kind;
    }

    public void setKind(ImportKind kind) {
        this.kind = kind;
    }

    public String getDivision() {
        return division;
    }

    public void setDivision(String division) {
        this.division = division;
    }

    public int getYear() {
        return year;
    }

    public void setYear(int year) {
        this.year = year;
    }

    public boolean isTooLarge() {
        return tooLarge;
    }

    public void setTooLarge(boolean tooLarge) {
        this.tooLarge = tooLarge;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}

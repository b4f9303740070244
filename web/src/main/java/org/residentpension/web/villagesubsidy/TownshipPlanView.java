package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.primefaces.model.file.UploadedFile;
import org.residentpension.intake.Upload;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.plan.PlanForm;
import org.residentpension.villagesubsidy.plan.TownshipPlan;
import org.residentpension.villagesubsidy.plan.TownshipPlanService;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.organization.Places;

/** The townships' plans: on the list of schemes, where the clerk files hers, and beside a scheme that is approved. */
@Named
@ViewScoped
public class TownshipPlanView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private TownshipPlanService service;

    @Inject
    private Places placesOfCaller;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    private int year;
    private List<TownshipPlan> plans = List.of();
    private List<Town> towns = List.of();
    private Places.Known places;
    private String town;
    private String title;
    private String documentNo;
    private transient UploadedFile file;

    /** A township to file for. */
    public record Town(String code, String name) implements Serializable {}

    /** For the list of a year. */
    public void loadYear(int shown) {
        year = shown;
        plans = service.ofYear(shown);
        places = placesOfCaller.of(Right.SCHEME_READ);
        towns = caller.may(Right.PLAN_FILE)
                ? service.towns().stream()
                        .map(each -> new Town(each.code(), each.name()))
                        .toList()
                : List.of();
        town = towns.isEmpty() ? null : towns.get(0).code();
    }

    /** Beside a scheme. */
    public void loadVillage(String village, int shown) {
        year = shown;
        plans = service.ofVillage(village, shown);
    }

    public String save() {
        service.file(new PlanForm(town, year, title, documentNo, upload()));
        messages.info("plan.filed", title);
        messages.keep();
        return "/subsidy/schemes?faces-redirect=true&year=" + year;
    }

    /** Null where none was chosen. */
    private Upload upload() {
        return file == null || file.getFileName() == null ? null : new Upload(file.getFileName(), file.getContent());
    }

    public boolean isFiling() {
        return !towns.isEmpty();
    }

    public String place(TownshipPlan plan) {
        return places.name(plan.town());
    }

    public int getYear() {
        return year;
    }

    public List<TownshipPlan> getPlans() {
        return plans;
    }

    public List<Town> getTowns() {
        return towns;
    }

    public String getTown() {
        return town;
    }

    public void setTown(String town) {
        this.town = town;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getDocumentNo() {
        return documentNo;
    }

    public void setDocumentNo(String documentNo) {
        this.documentNo = documentNo;
    }

    public UploadedFile getFile() {
        return file;
    }

    public void setFile(UploadedFile file) {
        this.file = file;
    }
}

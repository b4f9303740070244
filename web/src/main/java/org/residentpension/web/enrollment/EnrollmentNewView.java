package org.residentpension.web.enrollment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.residentpension.enrollment.ApplicationService;
import org.residentpension.enrollment.Submission;
import org.residentpension.kernel.Sex;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Right;
import org.residentpension.portal.draft.DraftService;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.NumberLook;
import org.residentpension.web.faces.Reasons;
import org.residentpension.web.organization.Places;

/** Taking one application. What the number says is filled in; what the law refuses is told with its article. */
@Named
@ViewScoped
public class EnrollmentNewView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ApplicationService service;

    @Inject
    private NumberLook look;

    @Inject
    private Places placesOfCaller;

    @Inject
    private BusinessClock clock;

    @Inject
    private Messages messages;

    @Inject
    private Reasons reasons;

    @Inject
    private DraftService drafts;

    private final ApplicationDraft draft = new ApplicationDraft();
    private List<Places.Choice> villages = List.of();
    private Refusals refusals = Refusals.NONE;
    private boolean sexTold;

    public void load() {
        villages = placesOfCaller.of(Right.ENROLLMENT_SUBMIT).villages();
        draft.setAppliedOn(clock.today());
        if (villages.size() == 1) {
            draft.setVillage(villages.get(0).code());
        }
    }

    /** The number was left and is right: it says of which sex the person is, unless the form said so before. */
    public void numberRead() {
        if (!sexTold) {
            draft.setSex(look.getCheck().sex());
        }
    }

    /** From now on the sex is what somebody read on the paper, whatever the number says. */
    public void sexChosen() {
        sexTold = true;
    }

    /** By the user's click only: an upgraded number is never more than a suggestion. */
    public void acceptSuggestion() {
        draft.setIdNumber(look.getSuggestion());
        look.at(draft.getIdNumber());
        numberRead();
    }

    public boolean isSexDiffers() {
        return look.isRead() && draft.getSex() != null && look.getCheck().sex() != draft.getSex();
    }

    public String submit() {
        Submission result = service.submit(draft.form());
        refusals = Refusals.of(result);
        if (!result.isSubmitted()) {
            return null;
        }
        drafts.forget("/enrollment/new");
        messages.info("enrollment.submitted", result.informBy());
        result.reasons()
                .forEach(reason ->
                        messages.warn("enrollment.heldLater", reasons.sentence(reason), reasons.article(reason)));
        messages.keep();
        return "/enrollment/view?faces-redirect=true&id=" + result.enrollmentId();
    }

    public ApplicationDraft getDraft() {
        return draft;
    }

    public List<Places.Choice> getVillages() {
        return villages;
    }

    public Refusals getRefusals() {
        return refusals;
    }

    public LocalDate getToday() {
        return clock.today();
    }

    public Sex[] getSexes() {
        return Sex.values();
    }
}

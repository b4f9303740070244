package org.residentpension.web.enrollment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.residentpension.enrollment.ApplicationService;
import org.residentpension.enrollment.Desk;
import org.residentpension.enrollment.EnrollmentDeskService;
import org.residentpension.enrollment.EnrollmentFile;
import org.residentpension.enrollment.EnrollmentFilter;
import org.residentpension.enrollment.EnrollmentRow;
import org.residentpension.enrollment.EnrollmentService;
import org.residentpension.enrollment.Review;
import org.residentpension.enrollment.Step;
import org.residentpension.enrollment.Submission;
import org.residentpension.portal.Right;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Reasons;
import org.residentpension.web.faces.Typed;
import org.residentpension.web.organization.Places;

/** One application: what stands on the form, its way through the hands, and what the caller can do with it. */
@Named
@ViewScoped
public class EnrollmentView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long NOBODYS = 0;

    @Inject
    private EnrollmentDeskService desk;

    @Inject
    private EnrollmentService service;

    @Inject
    private ApplicationService applications;

    @Inject
    private Places placesOfCaller;

    @Inject
    private Messages messages;

    @Inject
    private Reasons reasons;

    private String id;
    private int version;
    private String reason;
    private final ApplicationDraft draft = new ApplicationDraft();
    private EnrollmentFile file;
    private EnrollmentRow next;
    private long waiting;
    private Places.Known places;
    private Refusals refusals = Refusals.NONE;

    /** The version that the user sees goes with the form; whoever was quicker makes it stale. */
    public void load() {
        Long asked = Typed.number(id);
        file = desk.open(asked == null ? NOBODYS : asked);
        version = file.row().version();
        draft.fill(file.told());
        places = placesOfCaller.of(Right.ENROLLMENT_READ);
        next = desk.nextAfter(file.row().id()).orElse(null);
        waiting = desk.count(EnrollmentFilter.on(Desk.MINE)) - (isMine() ? 1 : 0);
    }

    public String passCheck() {
        service.passCheck(file.row().id(), version);
        return done("enrollment.done.checked");
    }

    public String giveBack() {
        service.giveBack(file.row().id(), version, reason);
        return done("enrollment.done.returned");
    }

    /** What the law refuses now is told, and everything typed stays. */
    public String resubmit() {
        Submission result = applications.resubmit(file.row().id(), version, draft.told());
        refusals = Refusals.of(result);
        return result.isSubmitted() ? done("enrollment.done.resubmitted") : null;
    }

    /** The rule has the last word: it may hold or refuse what the reviewer wanted to approve. */
    public String approve() {
        Review review = service.approve(file.row().id(), version);
        review.reasons()
                .forEach(each -> messages.warn("reason.withArticle", reasons.sentence(each), reasons.article(each)));
        return done("enrollment.done." + review.state());
    }

    public String reject() {
        service.reject(file.row().id(), version, reason);
        return done("enrollment.done.REJECTED");
    }

    private String done(String key) {
        messages.info(key, file.row().personName());
        messages.keep();
        return "/enrollment/view?faces-redirect=true&id=" + file.row().id();
    }

    /** It lies on the caller's own desk. */
    public boolean isMine() {
        return file.may(Step.CHECK) || file.may(Step.APPROVE) || file.may(Step.RESUBMIT);
    }

    /** The step would be the caller's by her right, but she has had the application in her hands before. */
    public boolean isSomebodyElses() {
        return file.ownWork()
                && (file.steps().contains(Step.CHECK) || file.steps().contains(Step.APPROVE));
    }

    public boolean may(String step) {
        return file.may(Step.valueOf(step));
    }

    public EnrollmentFile getFile() {
        return file;
    }

    public EnrollmentRow getNext() {
        return next;
    }

    public long getWaiting() {
        return waiting;
    }

    public Places.Known getPlaces() {
        return places;
    }

    public ApplicationDraft getDraft() {
        return draft;
    }

    public Refusals getRefusals() {
        return refusals;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public int getVersion() {
        return version;
    }

    public void setVersion(int version) {
        this.version = version;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}

package org.residentpension.web.enrollment;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.residentpension.enrollment.EnrollmentDeskService;
import org.residentpension.enrollment.EnrollmentService;
import org.residentpension.enrollment.EnrollmentState;
import org.residentpension.platform.job.Job;
import org.residentpension.web.faces.Messages;

/** The applications of one roster at once: checked by the town, reviewed by the county in the background. */
@Named
@RequestScoped
public class RosterView {

    @Inject
    private EnrollmentDeskService desk;

    @Inject
    private EnrollmentService service;

    @Inject
    private Messages messages;

    private long roster;
    private long toCheck;
    private long toReview;
    private Job review;

    /** Asked for by the page before it draws anything of a roster. */
    public RosterView of(long importId) {
        if (roster != importId) {
            roster = importId;
            toCheck = desk.countOfImport(importId, EnrollmentState.SUBMITTED);
            toReview = desk.countOfImport(importId, EnrollmentState.TOWNSHIP_CHECKED);
            review = desk.reviewOf(importId).orElse(null);
        }
        return this;
    }

    public String check(long importId) {
        messages.info("roster.checked", service.passCheckOfImport(importId));
        messages.keep();
        return same(importId);
    }

    public String review(long importId) {
        messages.info("roster.queued", service.reviewImport(importId));
        messages.keep();
        return same(importId);
    }

    private static String same(long importId) {
        return "/enrollment/list?faces-redirect=true&import=" + importId;
    }

    public boolean isRunning() {
        return review != null && (review.state() == Job.State.QUEUED || review.state() == Job.State.RUNNING);
    }

    /** In percent, for the bar; the counts stand beside it. */
    public int getPercent() {
        return review == null || review.total() == 0 ? 0 : (int) (review.done() * 100 / review.total());
    }

    public long getToCheck() {
        return toCheck;
    }

    /** Nothing while a review is under way: whoever asks twice would only wait twice. */
    public long getToReview() {
        return isRunning() ? 0 : toReview;
    }

    public Job getReview() {
        return review;
    }
}

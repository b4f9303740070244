package org.residentpension.web.villagesubsidy;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Comparator;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.rules.scheme.SchemeFinding;
import org.residentpension.villagesubsidy.scheme.DeliberationRecord;
import org.residentpension.villagesubsidy.scheme.ObjectionState;
import org.residentpension.villagesubsidy.scheme.ResolutionObjection;
import org.residentpension.villagesubsidy.scheme.SchemeAction;
import org.residentpension.villagesubsidy.scheme.SchemeApprovalService;
import org.residentpension.villagesubsidy.scheme.SchemeChecks;
import org.residentpension.villagesubsidy.scheme.SchemeDraftService;
import org.residentpension.villagesubsidy.scheme.SchemeException;
import org.residentpension.villagesubsidy.scheme.SchemeFile;
import org.residentpension.villagesubsidy.scheme.SchemeFileService;
import org.residentpension.villagesubsidy.scheme.SchemeResolutionService;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Typed;
import org.residentpension.web.organization.Places;

/** One scheme: its standard, its evidence, its way through the hands, and what the caller can do with it. */
@Named
@ViewScoped
public class SchemeView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long NOBODYS = 0;

    @Inject
    private SchemeFileService files;

    @Inject
    private SchemeDraftService drafts;

    @Inject
    private SchemeResolutionService resolution;

    @Inject
    private SchemeApprovalService approval;

    @Inject
    private Places placesOfCaller;

    @Inject
    private BusinessClock clock;

    @Inject
    private Messages messages;

    private String id;
    private int version;
    private SchemeFile file;
    private SchemeChecks checks;
    private Places.Known places;
    private MeetingDraft meeting;
    private String place;
    private LocalDate from;
    private String objector;
    private String contact;
    private String content;
    private String why;
    private String despite;

    /** The version that the user sees goes with the form; whoever was quicker makes it stale. */
    public void load() {
        Long asked = Typed.number(id);
        file = files.open(asked == null ? NOBODYS : asked);
        version = file.scheme().version();
        places = placesOfCaller.of(Right.SCHEME_READ);
        from = clock.today();
        checks = files.checks(file.scheme().id());
        meeting = new MeetingDraft(file.evidence().next().orElse(null), clock.today());
    }

    public String deliberate() {
        resolution.deliberate(schemeId(), version, meeting.form());
        return done("scheme.done.deliberated");
    }

    public String disclose() {
        resolution.disclose(schemeId(), version, place, from);
        return done("scheme.done.disclosed");
    }

    public String object() {
        resolution.object(schemeId(), version, objector, Typed.text(contact), content);
        return done("scheme.done.objected");
    }

    public String decide(long objection, ObjectionState outcome) {
        resolution.decideObjection(objection, version, outcome, why);
        return done("scheme.done.decided");
    }

    public String submit() {
        resolution.submit(schemeId(), version);
        return done("scheme.done.submitted");
    }

    public String revise() {
        drafts.revise(schemeId(), version, why);
        return done("scheme.done.revised");
    }

    public String cancel() {
        drafts.cancel(schemeId(), version, why);
        return done("scheme.done.cancelled");
    }

    public String approveInTownship() {
        approval.approveInTownship(schemeId(), version, despite);
        return done("scheme.done.township");
    }

    public String approveInCounty() {
        approval.approveInCounty(schemeId(), version);
        return done("scheme.done.county");
    }

    String done(String key) {
        messages.info(key, file.collective().legalName());
        messages.keep();
        return "/subsidy/scheme?faces-redirect=true&id=" + schemeId();
    }

    long schemeId() {
        return file.scheme().id();
    }

    /** What a step of the timeline was, by the word for it; a draft that is saved again is no second first one. */
    public String happened(int step) {
        return SchemeTimeline.happened(file.steps(), step);
    }

    /** What township and county look at before they approve. */
    public SchemeChecks getChecks() {
        return checks;
    }

    public boolean may(String action) {
        return file.may(SchemeAction.valueOf(action));
    }

    public boolean isReturnable() {
        return file.may(SchemeAction.TOWNSHIP_RETURN) || file.may(SchemeAction.COUNTY_RETURN);
    }

    /** Whether somebody has still to decide on it, so that it matters what the rules say against it. */
    public boolean isUnderWay() {
        return switch (file.state()) {
            case DRAFT, DELIBERATING, RESOLVED, RESOLUTION_DISCLOSED, SUBMITTED, RETURNED, TOWNSHIP_APPROVED -> true;
            default -> false;
        };
    }

    /** Whether the rules say nothing against what it gives; meetings and deadlines are told by themselves. */
    public boolean isStandardSound() {
        return !file.scheme().standard().isBlank()
                && file.verdict().findings().stream().noneMatch(SchemeView::isAboutStandard);
    }

    private static boolean isAboutStandard(SchemeFinding finding) {
        return switch (finding.code()) {
            case X_EVIDENCE_MISSING -> finding.isAboutAwards();
            case X_QUORUM, X_AMEND_DEADLINE, X_DUPLICATE_SCHEME, X_LOCKED_YEAR -> false;
            default -> true;
        };
    }

    /** Somebody objects to the resolution and nobody has decided on it yet. */
    public boolean isObjected() {
        return isUnderWay() && file.evidence().objections().stream().anyMatch(ResolutionObjection::isOpen);
    }

    /** Nothing comes next. */
    public boolean isOver() {
        return file.state().isOver();
    }

    /** The village may draw up the version that the county has consented to. */
    public boolean isExceptionOpen() {
        return file.may(SchemeAction.AMEND)
                && file.exception().filter(SchemeException::isConsented).isPresent();
    }

    public SchemeFile getFile() {
        return file;
    }

    public String getVillage() {
        return places.name(file.scheme().divisionCode());
    }

    public MeetingDraft getMeeting() {
        return meeting;
    }

    /** The day of the meeting before, as none is held before it; null for the first one. */
    public LocalDate getHeldFrom() {
        return file.evidence().deliberations().stream()
                .filter(held -> held.step() != meeting.getStep())
                .map(DeliberationRecord::heldOn)
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    public LocalDate getToday() {
        return clock.today();
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

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }

    public LocalDate getFrom() {
        return from;
    }

    public void setFrom(LocalDate from) {
        this.from = from;
    }

    public String getObjector() {
        return objector;
    }

    public void setObjector(String objector) {
        this.objector = objector;
    }

    public String getContact() {
        return contact;
    }

    public void setContact(String contact) {
        this.contact = contact;
    }

    public String getContent() {
        return content;
    }

    public void setContent(String content) {
        this.content = content;
    }

    public String getDespite() {
        return despite;
    }

    public void setDespite(String despite) {
        this.despite = despite;
    }

    public String getWhy() {
        return why;
    }

    public void setWhy(String why) {
        this.why = why;
    }
}

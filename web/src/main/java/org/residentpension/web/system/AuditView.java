package org.residentpension.web.system;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.residentpension.platform.BusinessClock;
import org.residentpension.portal.AuditEntry;
import org.residentpension.portal.AuditFilter;
import org.residentpension.portal.AuditService;
import org.residentpension.web.faces.Conditions;
import org.residentpension.web.faces.Days;
import org.residentpension.web.faces.LazyRows;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Typed;

/** Who did what, latest first. What narrows the list stands in its address; without days it shows the last week. */
@Named
@ViewScoped
public class AuditView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int DAYS = 6;

    @Inject
    private AuditService service;

    @Inject
    private BusinessClock clock;

    @Inject
    private Messages messages;

    private String user;
    private String event;
    private String outcome;
    private LocalDate from;
    private LocalDate until;
    private String subject;
    private String subjectId;
    private LazyRows<AuditEntry> rows;
    private boolean more;

    public void load() {
        until = until == null ? clock.today() : until;
        from = from == null ? until.minusDays(DAYS) : from;
        AuditFilter filter = new AuditFilter(
                user, event, outcome == null ? null : "REFUSED".equals(outcome), from, until, subject());
        long total = service.search(filter);
        more = total > service.counted();
        rows = new LazyRows<>(
                Math.min(total, service.counted()), (first, size) -> service.page(filter, first, size), AuditEntry::id);
    }

    private String subject() {
        return subject == null || subjectId == null ? subject : subject + ":" + subjectId;
    }

    public List<Conditions.Chip> getChips() {
        return new Conditions()
                .with("from", from, from + " – " + until)
                .with("until", until, "")
                .with("user", user, user)
                .with("event", event, messages.word("event", event))
                .with("outcome", outcome, messages.word("auditOutcome", outcome))
                .with(
                        "subject",
                        subject,
                        messages.word("auditSubject", subject) + (subjectId == null ? "" : " " + subjectId))
                .with("subjectId", subjectId, "")
                .chips();
    }

    public List<String> getEvents() {
        return messages.members("event");
    }

    public List<String> getSubjects() {
        return messages.members("auditSubject");
    }

    public List<String> getOutcomes() {
        return messages.members("auditOutcome");
    }

    public LazyRows<AuditEntry> getRows() {
        return rows;
    }

    /** There are more lines than a list of this kind counts. */
    public boolean isMore() {
        return more;
    }

    public String getUser() {
        return user;
    }

    public void setUser(String user) {
        this.user = Typed.text(user);
    }

    public String getEvent() {
        return event;
    }

    public void setEvent(String event) {
        this.event = getEvents().contains(event) ? event : null;
    }

    public String getOutcome() {
        return outcome;
    }

    public void setOutcome(String outcome) {
        this.outcome = getOutcomes().contains(outcome) ? outcome : null;
    }

    public String getFrom() {
        return from == null ? null : from.toString();
    }

    public void setFrom(String from) {
        this.from = Days.typed(from);
    }

    public String getUntil() {
        return until == null ? null : until.toString();
    }

    public void setUntil(String until) {
        this.until = Days.typed(until);
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = getSubjects().contains(subject) ? subject : null;
    }

    public String getSubjectId() {
        return subjectId;
    }

    public void setSubjectId(String subjectId) {
        this.subjectId = Typed.text(subjectId);
    }
}

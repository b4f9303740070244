package org.residentpension.villagesubsidy.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.CalendarYear;
import org.residentpension.villagesubsidy.rules.scheme.SchemeScope;
import org.residentpension.villagesubsidy.rules.scheme.SchemeState;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;

/** What one collective resolved to pay for a year; what was paid to whom is in the runs. */
@Entity
@Table(name = "rp_subsidy_scheme")
public class SubsidyScheme {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "collective_id")
    private long collectiveId;

    @Column(name = "division_code")
    private String divisionCode;

    @Enumerated(EnumType.STRING)
    @Column(name = "scheme_scope")
    private SchemeScope scope;

    private String matter;

    @Column(name = "subsidy_year")
    private int year;

    @Column(name = "last_year")
    private int lastYear;

    @Column(name = "replaces_id")
    private Long replacesId;

    private boolean exceptional;

    @Enumerated(EnumType.STRING)
    private SchemeState state;

    @Convert(converter = StandardConverter.class)
    private SubsidyStandard standard;

    @Embedded
    private DeclaredIncome income;

    private int round;

    @Column(name = "drafted_by")
    private long draftedBy;

    @Column(name = "drafted_at")
    private LocalDateTime draftedAt;

    @Column(name = "submitted_by")
    private Long submittedBy;

    @Column(name = "submitted_at")
    private LocalDateTime submittedAt;

    @Column(name = "township_approved_by")
    private Long townshipApprovedBy;

    @Column(name = "township_approved_at")
    private LocalDateTime townshipApprovedAt;

    @Column(name = "county_approved_by")
    private Long countyApprovedBy;

    @Column(name = "county_approved_at")
    private LocalDateTime countyApprovedAt;

    @Column(name = "effective_from")
    private LocalDate effectiveFrom;

    @Column(name = "exited_on")
    private LocalDate exitedOn;

    private String note;

    @Version
    private int version;

    protected SubsidyScheme() {}

    /** A new draft. */
    public SubsidyScheme(Site site, SchemeDraft draft, Act act) {
        this.collectiveId = site.collectiveId();
        this.divisionCode = site.division();
        this.replacesId = site.replaces();
        this.exceptional = site.exceptional();
        this.state = SchemeState.DRAFT;
        this.round = 1;
        this.draftedBy = act.staffId();
        this.draftedAt = act.at();
        take(draft);
    }

    /**
     * Whose scheme it is, and which earlier one it is meant to follow, if any.
     *
     * @param exceptional within the year of that one, by consent of the county
     */
    public record Site(long collectiveId, String division, Long replaces, boolean exceptional) {}

    /** The draft as typed replaces what stood there. */
    void redraw(SchemeDraft draft) {
        take(draft);
    }

    /** The draft that it holds. */
    public SchemeDraft asDraft() {
        return new SchemeDraft(scope, matter, year, lastYear, standard, income());
    }

    private void take(SchemeDraft draft) {
        scope = draft.scope();
        matter = draft.matter();
        year = draft.year();
        lastYear = draft.lastYear();
        standard = draft.standard();
        income = draft.income();
    }

    void deliberate(boolean resolved) {
        state = resolved ? SchemeState.RESOLVED : SchemeState.DELIBERATING;
    }

    void submit(Act act) {
        state = SchemeState.SUBMITTED;
        submittedBy = act.staffId();
        submittedAt = act.at();
        townshipApprovedBy = null;
        townshipApprovedAt = null;
        countyApprovedBy = null;
        countyApprovedAt = null;
        note = null;
    }

    void approveInTownship(Act act) {
        state = SchemeState.TOWNSHIP_APPROVED;
        townshipApprovedBy = act.staffId();
        townshipApprovedAt = act.at();
    }

    void approveInCounty(Act act, LocalDate from) {
        state = SchemeState.COUNTY_APPROVED;
        countyApprovedBy = act.staffId();
        countyApprovedAt = act.at();
        effectiveFrom = from;
    }

    /** Back for its papers only: what was resolved stays resolved. */
    void giveBack(String why) {
        state = SchemeState.RETURNED;
        note = why;
    }

    /** Back to be decided anew: the evidence so far no longer counts. */
    void beginAnew(String why) {
        state = SchemeState.DRAFT;
        round++;
        note = why;
    }

    void cancel() {
        state = SchemeState.CANCELLED;
    }

    void exit(LocalDate on) {
        state = SchemeState.EXITED;
        exitedOn = on;
    }

    /** Whether this person has acted in an earlier duty (workflows.md §0 rule 1): submitted it; or passed it in the township and is now asked for another approval than that one. */
    boolean wasHandledBy(Long staffId, SchemeAction action) {
        return Objects.equals(staffId, submittedBy)
                || action != SchemeAction.TOWNSHIP_APPROVE && Objects.equals(staffId, townshipApprovedBy);
    }

    /**
     * The approved version that takes its place, whether it was drawn up as a change of it or as the next year's scheme; it has taken
     * over for good, also where the collective has exited since.
     */
    Optional<SubsidyScheme> followerAmong(List<SubsidyScheme> ofCollective) {
        return ofCollective.stream()
                .filter(other -> other.effectiveFrom != null)
                .filter(other -> Objects.equals(id, other.replacesId) || other.isNextYearsOf(this))
                .min(Comparator.comparing(SubsidyScheme::effectiveFrom));
    }

    /** The village's own scheme that holds from the first day after the last year of that one (workflows.md §3). */
    private boolean isNextYearsOf(SubsidyScheme other) {
        return scope == SchemeScope.VILLAGE
                && other.scope == SchemeScope.VILLAGE
                && year == other.lastYear + 1
                && CalendarYear.firstDay(year).equals(effectiveFrom);
    }

    public Long id() {
        return id;
    }

    /** What its papers are filed under, e.g. {@code FA-360222101201-2024-4}; each version has one of its own. */
    public String number() {
        return "FA-%s-%d-%d".formatted(divisionCode, year, id);
    }

    /** Under which papers about the scheme itself are kept, as those of an exit. */
    public String subject() {
        return SchemeDesk.subject(id);
    }

    public long collectiveId() {
        return collectiveId;
    }

    public String divisionCode() {
        return divisionCode;
    }

    public SchemeScope scope() {
        return scope;
    }

    public String matter() {
        return matter;
    }

    public int year() {
        return year;
    }

    public int lastYear() {
        return lastYear;
    }

    public boolean covers(int subsidyYear) {
        return year <= subsidyYear && subsidyYear <= lastYear;
    }

    public Long replacesId() {
        return replacesId;
    }

    /** A version within the locked year of the one that it replaces. */
    public boolean isExceptional() {
        return exceptional;
    }

    SchemeState storedState() {
        return state;
    }

    public SubsidyStandard standard() {
        return standard;
    }

    public DeclaredIncome income() {
        return income == null
                ? DeclaredIncome.none()
                : income; // an embedded value without any content is read as none at all
    }

    public int round() {
        return round;
    }

    public Long submittedBy() {
        return submittedBy;
    }

    public LocalDateTime submittedAt() {
        return submittedAt;
    }

    public LocalDateTime countyApprovedAt() {
        return countyApprovedAt;
    }

    public LocalDate effectiveFrom() {
        return effectiveFrom;
    }

    public LocalDate exitedOn() {
        return exitedOn;
    }

    public String note() {
        return note;
    }

    public int version() {
        return version;
    }
}

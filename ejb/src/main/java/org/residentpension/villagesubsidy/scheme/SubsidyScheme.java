package org.residentpension.villagesubsidy.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
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

/**
 * What one collective resolved to pay for a year, on its way from draft to approval and end; what it says is {@link SchemeVersion},
 * what was paid to whom is in the runs.
 */
@Entity
@Table(name = "rp_subsidy_scheme")
public class SubsidyScheme extends SchemeVersion {

    @Enumerated(EnumType.STRING)
    private SchemeState state;

    private int round;

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

    protected SubsidyScheme() {}

    /** A new draft. */
    public SubsidyScheme(Site site, SchemeDraft draft, Act act) {
        super(site, draft, act);
        this.state = SchemeState.DRAFT;
        this.round = 1;
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
                .filter(other -> Objects.equals(id(), other.replacesId()) || other.isNextYearsOf(this))
                .min(Comparator.comparing(SubsidyScheme::effectiveFrom));
    }

    /** The village's own scheme that holds from the first day after the last year of that one (workflows.md §3). */
    private boolean isNextYearsOf(SubsidyScheme other) {
        return scope() == SchemeScope.VILLAGE
                && other.scope() == SchemeScope.VILLAGE
                && year() == other.lastYear() + 1
                && CalendarYear.firstDay(year()).equals(effectiveFrom);
    }

    SchemeState storedState() {
        return state;
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
}

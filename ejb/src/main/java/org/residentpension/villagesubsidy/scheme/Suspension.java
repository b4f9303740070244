package org.residentpension.villagesubsidy.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.residentpension.kernel.Act;

/** A collective cannot pay for a time: it files, the county registers, and it may apply to resume (S2-49 to S2-51, R-SUS). */
@Entity
@Table(name = "rp_suspension")
@NamedQuery(
        name = "Suspension.ofCollective",
        query = "SELECT s FROM Suspension s WHERE s.collectiveId = :collective ORDER BY s.id")
public class Suspension {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "collective_id")
    private long collectiveId;

    @Column(name = "division_code")
    private String divisionCode;

    @Enumerated(EnumType.STRING)
    private SuspensionState state;

    private String reason;

    @Column(name = "filed_by")
    private long filedBy;

    @Column(name = "filed_at")
    private LocalDateTime filedAt;

    @Column(name = "effective_on")
    private LocalDate effectiveOn;

    @Column(name = "registered_by")
    private Long registeredBy;

    @Column(name = "registered_at")
    private LocalDateTime registeredAt;

    @Column(name = "resumption_reason")
    private String resumptionReason;

    @Column(name = "applied_by")
    private Long appliedBy;

    @Column(name = "applied_at")
    private LocalDateTime appliedAt;

    @Column(name = "checked_by")
    private Long checkedBy;

    @Column(name = "checked_at")
    private LocalDateTime checkedAt;

    private String refusal;

    @Column(name = "refused_by")
    private Long refusedBy;

    @Column(name = "refused_at")
    private LocalDateTime refusedAt;

    @Column(name = "resumed_on")
    private LocalDate resumedOn;

    @Column(name = "resumed_by")
    private Long resumedBy;

    @Column(name = "resumed_at")
    private LocalDateTime resumedAt;

    @Version
    private int version;

    protected Suspension() {}

    Suspension(long collectiveId, String division, String reason, Act act) {
        this.collectiveId = collectiveId;
        this.divisionCode = division;
        this.reason = reason;
        this.filedBy = act.staffId();
        this.filedAt = act.at();
        this.state = SuspensionState.FILED;
    }

    void register(LocalDate from, Act act) {
        state = SuspensionState.IN_FORCE;
        effectiveOn = from;
        registeredBy = act.staffId();
        registeredAt = act.at();
    }

    void applyToResume(String why, Act act) {
        state = SuspensionState.RESUMPTION_APPLIED;
        resumptionReason = why;
        appliedBy = act.staffId();
        appliedAt = act.at();
    }

    void passCheck(Act act) {
        state = SuspensionState.RESUMPTION_CHECKED;
        checkedBy = act.staffId();
        checkedAt = act.at();
    }

    /** By the township, or by the county after it: it goes on, and the collective may apply again. */
    void refuseToResume(String why, Act act) {
        state = SuspensionState.IN_FORCE;
        checkedBy = null;
        checkedAt = null;
        refusal = why;
        refusedBy = act.staffId();
        refusedAt = act.at();
    }

    /** From today on: a resumption is never backdated. */
    void resume(Act act) {
        state = SuspensionState.RESUMED;
        resumedOn = act.at().toLocalDate();
        resumedBy = act.staffId();
        resumedAt = act.at();
    }

    /** Registering is another's act than filing, resuming another's than applying and checking (workflows.md §0 rule 1). */
    boolean isOwnWork(Long staffId) {
        return staffId != null
                && (state == SuspensionState.FILED
                        ? staffId == filedBy
                        : staffId.equals(appliedBy) || staffId.equals(checkedBy));
    }

    /** Null until the county has registered it. */
    public SuspensionPeriod period() {
        return effectiveOn == null ? null : new SuspensionPeriod(effectiveOn, resumedOn);
    }

    public boolean isEnded() {
        return state == SuspensionState.RESUMED;
    }

    public Long id() {
        return id;
    }

    /** Under which its papers are kept. */
    public String subject() {
        return "rp_suspension:" + id;
    }

    public long collectiveId() {
        return collectiveId;
    }

    public String divisionCode() {
        return divisionCode;
    }

    public SuspensionState state() {
        return state;
    }

    public String reason() {
        return reason;
    }

    public Long registeredBy() {
        return registeredBy;
    }

    public String resumptionReason() {
        return resumptionReason;
    }

    /** Why an application to resume was last refused, also after it was made anew; null where none was. */
    public String refusal() {
        return refusal;
    }

    public LocalDateTime refusedAt() {
        return refusedAt;
    }

    public int version() {
        return version;
    }
}

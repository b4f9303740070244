package org.residentpension.collective;

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
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.Money;
import org.residentpension.platform.Stale;

/** A collective's application to take part in a pilot year, with its income; the township recommends, the county lists. */
@Entity
@Table(name = "rp_pilot")
@NamedQuery(name = "Pilot.ofYear", query = "SELECT p FROM Pilot p WHERE p.year = :year ORDER BY p.divisionCode")
@NamedQuery(
        name = "Pilot.ofCollective",
        query = "SELECT p FROM Pilot p WHERE p.collectiveId = :collective AND p.year = :year")
public class Pilot {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "collective_id")
    private long collectiveId;

    @Column(name = "division_code")
    private String divisionCode;

    @Column(name = "pilot_year")
    private int year;

    @Enumerated(EnumType.STRING)
    private PilotState state;

    @Column(name = "income_last_year")
    private BigDecimal incomeLastYear;

    @Column(name = "income_this_year")
    private BigDecimal incomeThisYear;

    @Column(name = "disposable_amount")
    private BigDecimal disposableAmount;

    private String reason;

    @Column(name = "applied_by")
    private long appliedBy;

    @Column(name = "applied_at")
    private LocalDateTime appliedAt;

    @Column(name = "recommended_by")
    private Long recommendedBy;

    @Column(name = "recommended_at")
    private LocalDateTime recommendedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    private String note;

    @Version
    private int version;

    protected Pilot() {}

    Pilot(Collective collective, int year, PilotForm form, Act act) {
        this.collectiveId = collective.id();
        this.divisionCode = collective.divisionCode();
        this.year = year;
        apply(form, act);
    }

    /** For the first time, or again after a refusal. */
    final void apply(PilotForm form, Act act) {
        require(state == null || state == PilotState.REFUSED);
        state = PilotState.APPLIED;
        incomeLastYear = form.incomeLastYear().amount();
        incomeThisYear = form.incomeThisYear().amount();
        disposableAmount = form.disposableAmount().amount();
        reason = form.reason();
        appliedBy = act.staffId();
        appliedAt = act.at();
        recommendedBy = null;
        recommendedAt = null;
        decidedBy = null;
        decidedAt = null;
        note = null;
    }

    void recommend(Act act) {
        require(state.isToBeRecommended());
        state = PilotState.RECOMMENDED;
        recommendedBy = act.staffId();
        recommendedAt = act.at();
    }

    void list(Act act) {
        require(state.isToBeDecided());
        decided(PilotState.LISTED, act, null);
    }

    /** By the township or the county, with a sentence for the village. */
    void refuse(Act act, String why) {
        require(state.isToBeRecommended() || state.isToBeDecided());
        decided(PilotState.REFUSED, act, why);
    }

    private void decided(PilotState decision, Act act, String why) {
        state = decision;
        decidedBy = act.staffId();
        decidedAt = act.at();
        note = why;
    }

    private void require(boolean possible) {
        if (!possible) {
            throw new Stale();
        }
    }

    boolean wasHandledBy(Long staffId) {
        return staffId != null && (staffId == appliedBy || staffId.equals(recommendedBy));
    }

    public Long id() {
        return id;
    }

    public long collectiveId() {
        return collectiveId;
    }

    public String divisionCode() {
        return divisionCode;
    }

    public int year() {
        return year;
    }

    public PilotState state() {
        return state;
    }

    public PilotForm told() {
        return new PilotForm(new Money(incomeLastYear), new Money(incomeThisYear), new Money(disposableAmount), reason);
    }

    public LocalDateTime appliedAt() {
        return appliedAt;
    }

    public String note() {
        return note;
    }

    public int version() {
        return version;
    }
}

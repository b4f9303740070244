package org.residentpension.villagesubsidy.run.publicity;

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
import java.util.Optional;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.Money;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.villagesubsidy.run.RunStepRefused;
import org.residentpension.villagesubsidy.run.SubsidyRun;
import org.residentpension.villagesubsidy.scheme.ObjectionState;

/** Somebody objects to a line, or to a line that is missing. The contact is sealed, for those who have to reach her. */
@Entity
@Table(name = "rp_line_objection")
@NamedQuery(name = "LineObjection.ofRun", query = "SELECT o FROM LineObjection o WHERE o.runId = :run ORDER BY o.id")
@NamedQuery(
        name = "LineObjection.withoutConsent",
        query = "SELECT o.runId FROM LineObjection o"
                + " WHERE o.runId IN :runs AND o.state = :open AND o.late = FALSE AND o.consentedBy IS NULL")
public class LineObjection {

    private static final String SUBJECT = "rp_line_objection:";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "run_id")
    private long runId;

    private int round;

    @Column(name = "person_id")
    private long personId;

    @Column(name = "raised_by")
    private String raisedBy;

    @Column(name = "contact_sealed")
    private byte[] contactSealed;

    private String content;

    private String evidence;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "recorded_at")
    private LocalDateTime recordedAt;

    private boolean late;

    @Column(name = "consented_by")
    private Long consentedBy;

    @Column(name = "consented_at")
    private LocalDateTime consentedAt;

    @Enumerated(EnumType.STRING)
    private ObjectionState state;

    @Enumerated(EnumType.STRING)
    @Column(name = "change_kind")
    private ObjectionVerdict.Change change;

    private BigDecimal amount;

    private String investigation;

    @Column(name = "amount_before")
    private BigDecimal amountBefore;

    @Column(name = "amount_after")
    private BigDecimal amountAfter;

    private String decision;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    @Version
    private int version;

    protected LineObjection() {}

    LineObjection(SubsidyRun run, ObjectionForm form, byte[] contactSealed, boolean late, Act act) {
        runId = run.id();
        round = run.round();
        personId = form.personId();
        raisedBy = form.raisedBy();
        this.contactSealed = contactSealed;
        content = form.content();
        evidence = form.evidence();
        recordedBy = act.staffId();
        recordedAt = act.at();
        this.late = late;
        state = ObjectionState.OPEN;
    }

    /** The township agrees that the village decides; without it nothing is decided, and nothing is put aside as withdrawn. */
    void consent(Act act) {
        requireOpen();
        consentedBy = act.staffId();
        consentedAt = act.at();
    }

    void decide(ObjectionVerdict verdict, Act act) {
        requireOpen();
        if (verdict.outcome() == ObjectionState.OPEN || !late && consentedBy == null) {
            throw new RunStepRefused("X_CONSENT");
        }
        state = verdict.outcome();
        change = state == ObjectionState.UPHELD ? verdict.change() : null;
        amount = verdict.amount() == null ? null : verdict.amount().amount();
        investigation = verdict.investigation();
        decision = verdict.why();
        decidedBy = act.staffId();
        decidedAt = act.at();
    }

    /** What she is to get before and after the decision; what an upheld one brings may wait for a supplementary run. */
    void changed(Money before, Money after) {
        amountBefore = before.amount();
        amountAfter = after.amount();
    }

    private void requireOpen() {
        if (state != ObjectionState.OPEN) {
            throw new RunStepRefused("X_STATE");
        }
    }

    boolean isOfRound(SubsidyRun run) {
        return round == run.round() && !late;
    }

    public Long id() {
        return id;
    }

    public long runId() {
        return runId;
    }

    public long personId() {
        return personId;
    }

    public String raisedBy() {
        return raisedBy;
    }

    public String content() {
        return content;
    }

    /** Null where nothing was shown. */
    public String evidence() {
        return evidence;
    }

    /** Null before it was decided, or where nothing was found out. */
    public String investigation() {
        return investigation;
    }

    /** Empty before it was decided. */
    public Optional<Money> amountBefore() {
        return Optional.ofNullable(amountBefore).map(Money::new);
    }

    public Optional<Money> amountAfter() {
        return Optional.ofNullable(amountAfter).map(Money::new);
    }

    /** Under which name its evidence is kept. */
    public String subject() {
        return SUBJECT + id;
    }

    /** The key of the objection that a file proves; empty for a file that proves something else. */
    static Optional<Long> idOf(String subject) {
        return subject.startsWith(SUBJECT)
                ? Optional.of(Long.valueOf(subject.substring(SUBJECT.length())))
                : Optional.empty();
    }

    /** How she can be reached; null where she did not say. */
    String contact(Vault vault) {
        return vault.open(contactSealed);
    }

    public LocalDateTime recordedAt() {
        return recordedAt;
    }

    public boolean isLate() {
        return late;
    }

    public boolean isConsentedTo() {
        return consentedBy != null;
    }

    public ObjectionState state() {
        return state;
    }

    public boolean isOpen() {
        return state == ObjectionState.OPEN;
    }

    public ObjectionVerdict.Change change() {
        return change;
    }

    public Optional<Money> amount() {
        return Optional.ofNullable(amount).map(Money::new);
    }

    public String decision() {
        return decision;
    }

    public LocalDateTime decidedAt() {
        return decidedAt;
    }
}

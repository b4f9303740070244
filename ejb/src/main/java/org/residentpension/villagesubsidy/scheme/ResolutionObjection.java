package org.residentpension.villagesubsidy.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDateTime;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.ReasonCode;

/** Somebody objects to a resolution while it hangs out. The contact is sealed and never printed. */
@Entity
@Table(name = "rp_resolution_objection")
@NamedQuery(
        name = "ResolutionObjection.ofRound",
        query = "SELECT o FROM ResolutionObjection o WHERE o.schemeId = :scheme AND o.round = :round ORDER BY o.id")
public class ResolutionObjection extends OfRound {

    @Column(name = "raised_by")
    private String raisedBy;

    @Column(name = "contact_sealed")
    private byte[] contactSealed;

    private String content;

    @Enumerated(EnumType.STRING)
    private ObjectionState state;

    private String decision;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    @Version
    private int version;

    protected ResolutionObjection() {}

    ResolutionObjection(SubsidyScheme scheme, String raisedBy, byte[] contactSealed, String content, Act act) {
        super(scheme, act);
        this.raisedBy = raisedBy;
        this.contactSealed = contactSealed;
        this.content = content;
        state = ObjectionState.OPEN;
    }

    void decide(ObjectionState outcome, String why, Act act) {
        if (state != ObjectionState.OPEN || outcome == ObjectionState.OPEN) {
            throw new SchemeStepRefused(ReasonCode.X_STALE);
        }
        state = outcome;
        decision = why;
        decidedBy = act.staffId();
        decidedAt = act.at();
    }

    public String raisedBy() {
        return raisedBy;
    }

    public String content() {
        return content;
    }

    public ObjectionState state() {
        return state;
    }

    public boolean isOpen() {
        return state == ObjectionState.OPEN;
    }

    public String decision() {
        return decision;
    }

    public LocalDateTime decidedAt() {
        return decidedAt;
    }
}

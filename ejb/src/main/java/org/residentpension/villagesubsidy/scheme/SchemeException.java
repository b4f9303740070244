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
import java.time.LocalDateTime;
import java.util.Objects;
import org.residentpension.kernel.Act;

/** 当年例外变更: the county lets a village resolve anew within a year that is locked. One asks, another person consents. */
@Entity
@Table(name = "rp_scheme_exception")
@NamedQuery(
        name = "SchemeException.ofScheme",
        query = "SELECT e FROM SchemeException e WHERE e.schemeId = :scheme ORDER BY e.id DESC")
public class SchemeException {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "scheme_id")
    private long schemeId;

    @Column(name = "for_year")
    private int forYear;

    @Enumerated(EnumType.STRING)
    private ExceptionState state;

    private String reason;

    @Column(name = "requested_by")
    private long requestedBy;

    @Column(name = "requested_at")
    private LocalDateTime requestedAt;

    private String decision;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    @Version
    private int version;

    protected SchemeException() {}

    SchemeException(SubsidyScheme scheme, int forYear, String reason, Act act) {
        this.schemeId = scheme.id();
        this.forYear = forYear;
        this.reason = reason;
        this.requestedBy = act.staffId();
        this.requestedAt = act.at();
        this.state = ExceptionState.REQUESTED;
    }

    void decide(boolean consented, String why, Act act) {
        state = consented ? ExceptionState.CONSENTED : ExceptionState.REFUSED;
        decision = why;
        decidedBy = act.staffId();
        decidedAt = act.at();
    }

    /** The version that it allows is drawn up; there is no second one. */
    void use() {
        state = ExceptionState.USED;
    }

    boolean isRequestedBy(Long staffId) {
        return Objects.equals(staffId, requestedBy);
    }

    public boolean isRequested() {
        return state == ExceptionState.REQUESTED;
    }

    public boolean isConsented() {
        return state == ExceptionState.CONSENTED;
    }

    public boolean isOpen() {
        return isRequested() || isConsented();
    }

    public ExceptionState state() {
        return state;
    }

    public int forYear() {
        return forYear;
    }

    public String reason() {
        return reason;
    }

    public String decision() {
        return decision;
    }
}

package org.residentpension.villagesubsidy.scheme;

import jakarta.persistence.Column;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import java.time.LocalDateTime;
import org.residentpension.kernel.Act;

/** What is on record about one round of a scheme: begun anew, the scheme has none of the round before. */
@MappedSuperclass
public abstract class OfRound {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "scheme_id")
    private long schemeId;

    private int round;

    @Column(name = "recorded_by")
    private long recordedBy;

    @Column(name = "recorded_at")
    private LocalDateTime recordedAt;

    protected OfRound() {}

    OfRound(SubsidyScheme scheme, Act act) {
        schemeId = scheme.id();
        round = scheme.round();
        recordedBy = act.staffId();
        recordedAt = act.at();
    }

    public Long id() {
        return id;
    }

    long schemeId() {
        return schemeId;
    }

    int round() {
        return round;
    }

    public LocalDateTime recordedAt() {
        return recordedAt;
    }
}

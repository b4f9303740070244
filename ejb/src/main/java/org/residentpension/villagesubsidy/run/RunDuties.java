package org.residentpension.villagesubsidy.run;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDateTime;
import org.residentpension.kernel.Act;

/** Who acted on a run in which duty, last and for good; what that forbids her is {@link SeparationOfDuties}, from the timeline. */
@Embeddable
class RunDuties {

    @Column(name = "extracted_by")
    private Long extractedBy;

    @Column(name = "extracted_at")
    private LocalDateTime extractedAt;

    @Column(name = "confirmed_by")
    private Long confirmedBy;

    @Column(name = "confirmed_at")
    private LocalDateTime confirmedAt;

    @Column(name = "applied_by")
    private Long appliedBy;

    @Column(name = "applied_at")
    private LocalDateTime appliedAt;

    @Column(name = "checked_by")
    private Long checkedBy;

    @Column(name = "checked_at")
    private LocalDateTime checkedAt;

    @Column(name = "reviewed_by")
    private Long reviewedBy;

    @Column(name = "reviewed_at")
    private LocalDateTime reviewedAt;

    protected RunDuties() {}

    void extract(Act act) {
        extractedBy = act.staffId();
        extractedAt = act.at();
    }

    /** Whoever began the confirmation is the one who confirmed; somebody else may have confirmed the rest. */
    void confirm(Act act) {
        if (confirmedBy == null) {
            confirmedBy = act.staffId();
        }
        confirmedAt = act.at();
    }

    void apply(Act act) {
        appliedBy = act.staffId();
        appliedAt = act.at();
    }

    void check(Act act) {
        checkedBy = act.staffId();
        checkedAt = act.at();
    }

    void review(Act act) {
        reviewedBy = act.staffId();
        reviewedAt = act.at();
    }

    /** Back at the village: only the extract stays. */
    void beginAnew() {
        confirmedBy = null;
        confirmedAt = null;
        appliedBy = null;
        appliedAt = null;
        checkedBy = null;
        checkedAt = null;
    }

    Long confirmedBy() {
        return confirmedBy;
    }
}

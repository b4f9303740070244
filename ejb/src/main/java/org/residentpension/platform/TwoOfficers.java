package org.residentpension.platform;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.time.LocalDateTime;
import org.residentpension.kernel.Act;

/**
 * Who has proposed something and who has decided it, and when (workflows.md §0 rule 1). What may be decided, and what comes of it, is
 * the business of the entity that holds it; that nobody decides her own proposal is asked of {@code Caller}.
 */
@Embeddable
public class TwoOfficers implements Serializable {

    private static final long serialVersionUID = 1L;

    @Column(name = "proposed_by")
    private long proposedBy;

    @Column(name = "proposed_at")
    private LocalDateTime proposedAt;

    @Column(name = "decided_by")
    private Long decidedBy;

    @Column(name = "decided_at")
    private LocalDateTime decidedAt;

    private String note;

    protected TwoOfficers() {}

    public TwoOfficers(Act proposal) {
        proposedBy = proposal.staffId();
        proposedAt = proposal.at();
    }

    /** @param why what the second officer says to it; null where she agrees */
    public void decide(Act decision, String why) {
        decidedBy = decision.staffId();
        decidedAt = decision.at();
        note = why;
    }

    /** @param staffId null for a machine, which has proposed nothing */
    public boolean wasProposedBy(Long staffId) {
        return staffId != null && staffId == proposedBy;
    }

    public LocalDateTime proposedAt() {
        return proposedAt;
    }

    /** Null as long as nobody has decided, and where it was agreed to. */
    public String note() {
        return note;
    }
}

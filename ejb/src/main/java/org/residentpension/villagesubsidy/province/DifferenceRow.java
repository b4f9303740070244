package org.residentpension.villagesubsidy.province;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.residentpension.villagesubsidy.rules.province.DifferenceDecision;
import org.residentpension.villagesubsidy.rules.province.DifferenceKind;

/**
 * A difference as a clerk sees it.
 *
 * @param row of the file; 0 for somebody whom it does not name
 * @param idNumber whole or masked, as her role sees it
 * @param decision null as long as nobody has decided
 */
public record DifferenceRow(
        long id,
        int row,
        String name,
        String idNumber,
        Long personId,
        DifferenceKind kind,
        String ours,
        String theirs,
        DifferenceDecision decision,
        String reason,
        String decidedBy,
        LocalDateTime decidedAt,
        int version)
        implements Serializable {

    public boolean isOpen() {
        return decision == null || !decision.settles();
    }
}

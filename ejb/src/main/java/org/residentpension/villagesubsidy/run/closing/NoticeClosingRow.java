package org.residentpension.villagesubsidy.run.closing;

import java.io.Serializable;
import java.time.LocalDateTime;
import org.residentpension.kernel.Money;

/**
 * A decision about a notice that was paid in part, as a page shows it.
 *
 * @param withdrawn what nobody pays any more
 * @param surplus what of the money received comes back
 * @param mine the caller has proposed it, so somebody else has to decide
 */
public record NoticeClosingRow(
        long id,
        NoticeClosing.State state,
        String noticeNo,
        Money withdrawn,
        Money surplus,
        String document,
        String reason,
        String proposedBy,
        LocalDateTime proposedAt,
        String decidedBy,
        String note,
        boolean mine)
        implements Serializable {

    public boolean isOpen() {
        return state == NoticeClosing.State.PROPOSED;
    }
}

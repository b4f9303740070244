package org.residentpension.villagesubsidy.run.closing;

import java.io.Serializable;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.run.CountyProposal;

/**
 * A decision about a notice that was paid in part, as a page shows it.
 *
 * @param withdrawn what nobody pays any more
 * @param surplus what of the money received comes back
 */
public record NoticeClosingRow(
        long id, NoticeClosing.State state, String noticeNo, Money withdrawn, Money surplus, CountyProposal proposal)
        implements Serializable {

    public boolean isOpen() {
        return state == NoticeClosing.State.PROPOSED;
    }

    public boolean mine() {
        return proposal.mine();
    }
}

package org.residentpension.villagesubsidy.run;

import java.io.Serializable;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import org.residentpension.kernel.Blanks;

/**
 * What the county's clerk proposed on a paper of the county and the reviewer decided, as a page shows it whatever it is about.
 *
 * @param proposedBy by name, like {@code decidedBy}, who is null until somebody decides
 * @param note why it was refused, or null
 * @param mine the caller has proposed it, so somebody else has to decide
 */
public record CountyProposal(
        String document,
        String reason,
        String proposedBy,
        LocalDateTime proposedAt,
        String decidedBy,
        String note,
        boolean mine)
        implements Serializable {

    /** The columns that {@link #read} takes, of a table {@code t} joined as in {@link #OFFICERS}; its argument is the caller. */
    public static final String COLUMNS =
            "t.document, t.reason, a.name, t.proposed_at, b.name, t.note, t.proposed_by = ?";

    public static final String OFFICERS =
            " JOIN rp_staff a ON a.id = t.proposed_by LEFT JOIN rp_staff b ON b.id = t.decided_by";

    /** From the first of {@link #COLUMNS} on. */
    public static CountyProposal read(ResultSet row, int first) throws SQLException {
        return new CountyProposal(
                row.getString(first),
                row.getString(first + 1),
                row.getString(first + 2),
                row.getObject(first + 3, LocalDateTime.class),
                row.getString(first + 4),
                row.getString(first + 5),
                row.getBoolean(first + 6));
    }

    /** The paper and the reason, without which nothing is proposed. */
    public static boolean isFounded(String document, String reason) {
        return Blanks.textIn(document).isPresent() && Blanks.textIn(reason).isPresent();
    }
}

package org.residentpension.villagesubsidy.scheme;

import java.util.List;
import org.residentpension.villagesubsidy.rules.scheme.SchemeVerdict;

/**
 * What stands against a draft while it is typed; nothing of it refuses the draft, only its submission.
 *
 * @param fundingRefused it names a source that may not pay subsidies (R-SCH-7)
 * @param sourcesDiffer the amounts of its sources do not come to its budget
 * @param refusedParts places of the components of a kind that the county does not allow (R-INC)
 * @param listed the collective is on the pilot list of the draft's year
 */
public record SchemePreview(
        SchemeVerdict verdict,
        boolean fundingRefused,
        boolean sourcesDiffer,
        List<Integer> refusedParts,
        boolean listed) {}

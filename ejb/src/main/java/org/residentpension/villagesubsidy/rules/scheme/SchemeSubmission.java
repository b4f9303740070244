package org.residentpension.villagesubsidy.rules.scheme;

import java.util.List;
import org.residentpension.villagesubsidy.rules.deliberation.Deliberation;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;

/**
 * A scheme that is to be submitted.
 *
 * @param lastYear of the years that it covers, {@code year} being the first
 * @param existing other schemes of the same collective
 * @param deliberations as recorded, or null where the procedure is not looked at, as in a preview of the standard
 * @param changesApproved it would change the scheme that the county has approved for the same year
 * @param amendment what the new version of a later year amends, or null
 */
public record SchemeSubmission(
        SchemeScope scope,
        int year,
        int lastYear,
        SubsidyStandard standard,
        List<ExistingScheme> existing,
        List<Deliberation> deliberations,
        boolean changesApproved,
        Amendment amendment) {}

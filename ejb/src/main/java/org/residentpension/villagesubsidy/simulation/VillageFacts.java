package org.residentpension.villagesubsidy.simulation;

import java.time.LocalDateTime;
import java.util.List;
import org.residentpension.villagesubsidy.rules.simulation.Candidate;

/**
 * What is on record about the people of a village for one year, read once so that many drafts can be asked of it. Without names
 * or identity numbers.
 *
 * @param schemeYear whose members are among them
 * @param readAt when it was read; what was paid since is not in it
 */
public record VillageFacts(
        long collectiveId,
        int basisYear,
        int schemeYear,
        boolean replaces,
        List<Candidate> candidates,
        LocalDateTime readAt) {}

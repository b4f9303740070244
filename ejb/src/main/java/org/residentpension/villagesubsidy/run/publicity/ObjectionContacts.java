package org.residentpension.villagesubsidy.run.publicity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.organization.CallerReach;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.run.SubsidyRun;

/**
 * How those who object can be reached, for whoever takes objections down, consents to their decision or decides late ones. The
 * collective, against which they are raised, does not see it, nor the letters that tell it as well.
 */
@ApplicationScoped
public class ObjectionContacts {

    @Inject
    private CallerReach reach;

    @Inject
    private Vault vault;

    /** By the key of the objection; without those who did not say, and nobody for a caller who may not see them. */
    public Map<Long, String> of(SubsidyRun run, List<LineObjection> objections) {
        Map<Long, String> contacts = new HashMap<>();
        if (isShown(run)) {
            for (LineObjection each : objections) {
                String contact = each.contact(vault);
                if (contact != null) {
                    contacts.put(each.id(), contact);
                }
            }
        }
        return contacts;
    }

    /** Whether the caller may look at what those who object have handed in: everybody who reads the run, without the village that it is about. */
    public boolean isLetterShown(SubsidyRun run) {
        boolean ofVillage = Stream.of(Right.RUN_CONFIRM, Right.RUN_PROPOSE)
                .anyMatch(right -> reach.of(right, DivisionLevel.VILLAGE).reaches(run.place()));
        return isShown(run) || !ofVillage;
    }

    /** Whether the caller may see them for this run. */
    public boolean isShown(SubsidyRun run) {
        return Stream.of(Right.RUN_PUBLICIZE, Right.RUN_CONSENT, Right.RUN_CHECK)
                .anyMatch(right -> reach.of(right).reaches(run.place()));
    }
}

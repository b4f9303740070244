package org.residentpension.villagesubsidy.scheme;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.residentpension.collective.Collective;
import org.residentpension.villagesubsidy.evidence.Evidence;
import org.residentpension.villagesubsidy.people.ListedPerson;
import org.residentpension.villagesubsidy.rules.deliberation.DeliberationStep;
import org.residentpension.villagesubsidy.rules.scheme.SchemeState;
import org.residentpension.villagesubsidy.rules.scheme.SchemeVerdict;

/**
 * Everything about one scheme as its page shows it.
 *
 * @param state as it stands now, with what the calendar made of it
 * @param exception the last request for a change within the year
 * @param named whom the standard names, with amount and reason where it is an award
 * @param remarks of the last return, about single parts
 * @param verdict what the rules say of it today; before submission only a warning
 * @param actions what the caller may do now
 */
public record SchemeFile(
        SubsidyScheme scheme,
        SchemeState state,
        Collective collective,
        OnRecord evidence,
        Optional<SchemeException> exception,
        List<ListedPerson> named,
        List<SchemeReturn.Remark> remarks,
        List<SchemeStep> steps,
        SchemeVerdict verdict,
        Set<SchemeAction> actions)
        implements Serializable {

    /**
     * What is on record of the round that counts.
     *
     * @param unproven deliberations and disclosures, by their subject, without a file
     */
    public record OnRecord(
            List<DeliberationRecord> deliberations,
            Optional<ResolutionDisclosure> disclosure,
            List<ResolutionObjection> objections,
            List<Evidence> files,
            Set<String> unproven) {

        /** The files of one deliberation or disclosure. */
        public List<Evidence> filesOf(String subject) {
            return files.stream().filter(each -> each.subject().equals(subject)).toList();
        }

        /** The last record of a step; empty if it was not held yet. */
        public Optional<DeliberationRecord> of(DeliberationStep step) {
            return deliberations.stream()
                    .filter(record -> record.step() == step)
                    .reduce((earlier, later) -> later);
        }

        /** The step that has to be recorded next; empty when all four are. */
        public Optional<DeliberationStep> next() {
            for (DeliberationStep step : DeliberationStep.values()) {
                if (of(step).isEmpty()) {
                    return Optional.of(step);
                }
            }
            return Optional.empty();
        }
    }

    /** Still with the village, for the first time in this round. */
    public boolean isBeforeSubmission() {
        return switch (state) {
            case DRAFT, DELIBERATING, RESOLVED, RESOLUTION_DISCLOSED -> true;
            default -> false;
        };
    }

    public boolean may(SchemeAction action) {
        return actions.contains(action);
    }
}

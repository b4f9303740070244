package org.residentpension.enrollment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Set;
import org.residentpension.kernel.Sex;
import org.residentpension.participant.Person;

/**
 * An application with everything that stands on the form.
 *
 * @param told phone and address are null for callers who see no full identity numbers
 * @param steps what the caller could do with it now
 * @param ownWork the caller entered or checked it, so the next step is somebody else's (workflows.md §0 rule 1)
 */
public record EnrollmentFile(
        EnrollmentRow row, Sex sex, LocalDate birthDate, Person.Circumstances told, Set<Step> steps, boolean ownWork)
        implements Serializable {

    EnrollmentFile with(Set<Step> possible, boolean own) {
        return new EnrollmentFile(row, sex, birthDate, told, possible, own);
    }

    public boolean may(Step step) {
        return steps.contains(step) && (step == Step.RESUBMIT || !ownWork);
    }
}

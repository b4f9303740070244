package org.residentpension.enrollment;

import java.time.LocalDate;
import java.util.List;
import org.residentpension.kernel.ReasonCode;

/** What became of a form: the number of the application, or the reasons why there is none. Held ones have both. */
public record Submission(Long enrollmentId, List<ReasonCode> reasons, LocalDate informBy, boolean transferOffered) {

    public boolean isSubmitted() {
        return enrollmentId != null;
    }

    static Submission refused(ReasonCode reason) {
        return new Submission(null, List.of(reason), null, false);
    }
}

package org.residentpension.enrollment;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.residentpension.kernel.ReasonCode;

/**
 * An application in a list and on its own page.
 *
 * @param submitted who entered it; like the two others null as long as nobody did
 * @param codes why it is held or was refused
 * @param note the sentence with which it was given back or refused
 * @param importId the roster that it came with, or null
 */
public record EnrollmentRow(
        long id,
        long personId,
        String personName,
        String idNumber,
        String division,
        EnrollmentState state,
        LocalDate appliedOn,
        LocalDate informBy,
        LocalDate enrolledOn,
        Handled submitted,
        Handled checked,
        Handled reviewed,
        List<ReasonCode> codes,
        String note,
        Long importId,
        int version)
        implements Serializable {

    /** The applicant should have been told by then (R-ENR-7). */
    public boolean isLateOn(LocalDate day) {
        return state.isUnderWay() && day.isAfter(informBy);
    }
}

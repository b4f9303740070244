package org.residentpension.enrollment;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.residentpension.kernel.ReasonCode;

/** An application in a list and on its own page; who handled it by name, {@code codes} why it is held or refused. */
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
        String submittedBy,
        LocalDateTime submittedAt,
        String checkedBy,
        LocalDateTime checkedAt,
        String reviewedBy,
        LocalDateTime reviewedAt,
        List<ReasonCode> codes,
        String note,
        int version) {}

package org.residentpension.enrollment;

import java.time.LocalDateTime;

/** The relations of a roster that were reviewed at this moment have become active. */
public record RosterApproved(long importId, LocalDateTime reviewedAt) {}

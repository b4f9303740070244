package org.residentpension.enrollment;

import java.util.List;
import org.residentpension.kernel.ReasonCode;

/** What the review came to: the state that follows, and why if it is not what the reviewer wanted. */
public record Review(EnrollmentState state, List<ReasonCode> reasons) {}

package org.residentpension.web.enrollment;

import java.io.Serializable;
import java.util.List;
import org.residentpension.enrollment.Submission;
import org.residentpension.kernel.ReasonCode;

/** What the law said no to when a form was sent, told on top all together and at each field again. */
public record Refusals(List<ReasonCode> reasons, boolean transferOffered) implements Serializable {

    static final Refusals NONE = new Refusals(List.of(), false);

    static Refusals of(Submission result) {
        return result.isSubmitted() ? NONE : new Refusals(result.reasons(), result.transferOffered());
    }

    /** The first of these codes that stands against the form, or null. */
    public ReasonCode at(String... codes) {
        return List.of(codes).stream()
                .map(ReasonCode::valueOf)
                .filter(reasons::contains)
                .findFirst()
                .orElse(null);
    }
}

package org.residentpension.villagesubsidy.scheme;

import static org.residentpension.villagesubsidy.rules.scheme.SchemeState.COUNTY_APPROVED;
import static org.residentpension.villagesubsidy.rules.scheme.SchemeState.DELIBERATING;
import static org.residentpension.villagesubsidy.rules.scheme.SchemeState.DRAFT;
import static org.residentpension.villagesubsidy.rules.scheme.SchemeState.EFFECTIVE;
import static org.residentpension.villagesubsidy.rules.scheme.SchemeState.RESOLUTION_DISCLOSED;
import static org.residentpension.villagesubsidy.rules.scheme.SchemeState.RESOLVED;
import static org.residentpension.villagesubsidy.rules.scheme.SchemeState.RETURNED;
import static org.residentpension.villagesubsidy.rules.scheme.SchemeState.SUBMITTED;
import static org.residentpension.villagesubsidy.rules.scheme.SchemeState.SUSPENDED;
import static org.residentpension.villagesubsidy.rules.scheme.SchemeState.TOWNSHIP_APPROVED;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.residentpension.portal.Right;
import org.residentpension.villagesubsidy.rules.scheme.SchemeState;

/** What can be done with a scheme, by which right and from which state (workflows.md §3); nothing else can. */
public enum SchemeAction {
    DRAW_UP(Right.SCHEME_DRAFT, DRAFT),
    CANCEL(Right.SCHEME_SUBMIT, DRAFT),
    DELIBERATE(Right.SCHEME_SUBMIT, DRAFT, DELIBERATING),
    REVISE(Right.SCHEME_SUBMIT, DELIBERATING, RESOLVED, RESOLUTION_DISCLOSED),
    DISCLOSE(Right.SCHEME_DISCLOSE, RESOLVED),
    OBJECT(Right.SCHEME_DISCLOSE, RESOLVED),
    DECIDE_OBJECTION(Right.SCHEME_SUBMIT, RESOLVED),
    ADD_MINUTES(Right.SCHEME_SUBMIT, DELIBERATING, RESOLVED, RESOLUTION_DISCLOSED, RETURNED),
    ADD_PHOTO(Right.SCHEME_DISCLOSE, RESOLVED, RESOLUTION_DISCLOSED, RETURNED),
    SUBMIT(Right.SCHEME_SUBMIT, DRAFT, DELIBERATING, RESOLVED, RESOLUTION_DISCLOSED, RETURNED),
    TOWNSHIP_APPROVE(Right.SCHEME_CHECK, SUBMITTED),
    TOWNSHIP_RETURN(Right.SCHEME_CHECK, SUBMITTED),
    COUNTY_APPROVE(Right.SCHEME_APPROVE, TOWNSHIP_APPROVED),
    COUNTY_RETURN(Right.SCHEME_APPROVE, TOWNSHIP_APPROVED),
    AMEND(Right.SCHEME_DRAFT, COUNTY_APPROVED, EFFECTIVE),
    REQUEST_CHANGE(Right.SCHEME_APPROVE, EFFECTIVE),
    CONSENT_CHANGE(Right.SCHEME_CONSENT, EFFECTIVE),
    REFUSE_CHANGE(Right.SCHEME_CONSENT, EFFECTIVE),
    EXIT(Right.SCHEME_APPROVE, EFFECTIVE, SUSPENDED);

    private final Right right;
    private final Set<SchemeState> from;

    SchemeAction(Right right, SchemeState first, SchemeState... others) {
        this.right = right;
        this.from = EnumSet.of(first, others);
    }

    /** The step that a scheme in this state waits for; null where nobody has to do anything. */
    public static SchemeAction after(SchemeState state) {
        return switch (state) {
            case DRAFT, DELIBERATING -> DELIBERATE;
            case RESOLVED -> DISCLOSE;
            case RESOLUTION_DISCLOSED, RETURNED -> SUBMIT;
            case SUBMITTED -> TOWNSHIP_APPROVE;
            case TOWNSHIP_APPROVED -> COUNTY_APPROVE;
            case COUNTY_APPROVED, EFFECTIVE, SUSPENDED, SUPERSEDED, EXPIRED, EXITED, CANCELLED -> null;
        };
    }

    /** The states from which it can be done. */
    public Set<SchemeState> from() {
        return Collections.unmodifiableSet(from);
    }

    public Right right() {
        return right;
    }

    public boolean leadsFrom(SchemeState state) {
        return from.contains(state);
    }
}

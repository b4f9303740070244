package org.residentpension.participant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.About;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;

/** A township records a special-group status between two lists, or its end. The lists do the same for many (F3). */
@Stateless
public class SpecialGroupService {

    @Inject
    private PersonEvidenceRepository evidence;

    @Inject
    private PersonAccess access;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** The same group from the same day is the same status: only its last day can change. {@code to} is null while it lasts. */
    @Once
    @Requires(Right.GROUP_RECORD)
    public void record(@About("rp_person") long personId, SpecialGroup group, LocalDate from, LocalDate to) {
        Person person = access.open(personId, Right.GROUP_RECORD);
        if (to != null && to.isBefore(from)) {
            throw new StatusDaysRefused();
        }
        Optional<SpecialGroupStatus> known = evidence.statusesOf(personId).stream()
                .filter(status -> status.group() == group && status.validFrom().equals(from))
                .findFirst();
        evidence.recordStatus(personId, new SpecialGroupStatus(group, from, to, null));
        audit.done(caller.line("GROUP_RECORD")
                .about("rp_person:" + personId, person.divisionCode())
                .change(
                        known.map(SpecialGroupService::state).orElse(null),
                        state(new SpecialGroupStatus(group, from, to, null))));
    }

    private static String state(SpecialGroupStatus status) {
        return status.group() + " " + status.validFrom() + ".." + (status.validTo() == null ? "" : status.validTo());
    }
}

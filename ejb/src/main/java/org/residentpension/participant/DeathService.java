package org.residentpension.participant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.Stale;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.About;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;

/** The village or the county gets to know of a death. What follows for relation, account and subsidies is decided elsewhere. */
@Stateless
public class DeathService {

    @Inject
    private PersonRepository persons;

    @Inject
    private PersonAccess access;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /** {@code version} of the person as it was on the screen. */
    @Once
    @Requires(Right.DEATH_RECORD)
    public void record(@About("rp_person") long personId, int version, LocalDate diedOn) {
        Person person = access.open(personId, Right.DEATH_RECORD);
        if (person.version() != version) {
            throw new Stale();
        }
        person.recordDeath(diedOn, clock.today());
        persons.flush();
        audit.done(caller.line("DEATH_RECORD")
                .about("rp_person:" + personId, person.divisionCode())
                .change(null, diedOn + ", KNOWN " + clock.today()));
    }
}

package org.residentpension.participant;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import org.residentpension.organization.CallerReach;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Right;

/** Hands out a person to whoever holds a right where she lives; everybody else is told that there is no such person. */
@RequestScoped
public class PersonAccess {

    @Inject
    private PersonRepository persons;

    @Inject
    private CallerReach reach;

    @Inject
    private Caller caller;

    @Inject
    private Vault vault;

    public Person open(long id, Right right) {
        return persons.byId(id, reach.of(right))
                .orElseThrow(() -> caller.accessRefused(
                        "rp_person:" + id, persons.divisionOf(id).orElse(null)));
    }

    /** Whether the person is the staff member herself or lives in her household (workflows.md §0 rule 2). */
    public boolean isOwn(long staffId, long personId) {
        return persons.isOwn(staffId, personId);
    }

    /** Whole, for a file that the office itself writes; never for a screen. */
    public String numberOf(Person person) {
        return person.idNumber(vault);
    }
}

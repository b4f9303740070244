package org.residentpension.participant;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.kernel.MaskStyle;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.organization.CallerReach;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.portal.About;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;

/** Finding persons and opening one; nobody sees a person outside her divisions, and every opening is on record. */
@Stateless
public class PersonService {

    @Inject
    private PersonRepository persons;

    @Inject
    private PersonEvidenceRepository evidence;

    @Inject
    private CallerReach reach;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private Vault vault;

    @Requires(Right.PERSON_READ)
    public List<PersonRow> page(PersonFilter filter, int first, int size) {
        return persons.page(search(filter), new PersonSearch.Page(first, size, null, reach.ofFullIdNumbers()));
    }

    /** Always masked, and by key: what machines and other systems page through. */
    @Requires(Right.PERSON_READ)
    public List<PersonRow> pageAfter(PersonFilter filter, long after, int size) {
        return persons.page(search(filter), new PersonSearch.Page(0, size, after, ScopeReach.NOWHERE));
    }

    @Requires(Right.PERSON_READ)
    public long count(PersonFilter filter) {
        return persons.count(search(filter));
    }

    @Requires(Right.PERSON_READ)
    public PersonFile open(@About("rp_person") long id) {
        Person person = opened(id);
        boolean whole = reach.seesFullIdNumbersIn(person.divisionCode());
        String number = person.idNumber(vault);
        return new PersonFile(
                id,
                clock.today(),
                person.name(),
                MaskStyle.shown(number, whole),
                person.sex(),
                person.birthDate(),
                person.ethnicity(),
                person.hukouType(),
                person.divisionCode(),
                person.villagerGroup(),
                person.relationToHead(),
                whole,
                whole ? person.address(vault) : null,
                whole ? person.phone(vault) : null,
                person.studentUntil(),
                person.drawingSince(),
                person.diedOn(),
                person.deathLearnedOn(),
                person.version(),
                evidence.statusesOf(id),
                evidence.householdOf(person, reach()),
                evidence.otherSchemesOf(person));
    }

    /** Refuses, in the name of every page about this person, a caller whose divisions do not cover her. */
    @Requires(Right.PERSON_READ)
    public void assertInScope(long id) {
        inScope(id);
    }

    /** Like {@link #open}, for a service that shows something else of the person than her particulars. */
    @Requires(Right.PERSON_READ)
    public void recordOpening(long id) {
        opened(id);
    }

    private Person opened(long id) {
        Person person = inScope(id);
        audit.done(caller.line("PERSON_VIEW").about("rp_person:" + id, person.divisionCode()));
        return person;
    }

    private Person inScope(long id) {
        return persons.byId(id, reach())
                .orElseThrow(() -> caller.accessRefused(
                        "rp_person:" + id, persons.divisionOf(id).orElse(null)));
    }

    private PersonSearch search(PersonFilter filter) {
        return new PersonSearch(filter, reach(), reach.place(filter.division()), clock.today());
    }

    private ScopeReach reach() {
        return reach.of(Right.PERSON_READ);
    }
}

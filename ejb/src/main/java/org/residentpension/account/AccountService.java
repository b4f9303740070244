package org.residentpension.account;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.residentpension.participant.PersonService;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;

/** Shows an account to whoever may see the person. */
@Stateless
public class AccountService {

    @Inject
    private LedgerRepository ledger;

    @Inject
    private PersonService persons;

    /** For whoever comes for the account alone; on record as opening the person. Empty for a person without an account. */
    @Requires(Right.PERSON_READ)
    public Optional<AccountStatement> open(long personId) {
        persons.recordOpening(personId);
        return statementOf(personId);
    }

    /** As part of a page about the person. Empty for a person without an account. */
    @Requires(Right.PERSON_READ)
    public Optional<AccountStatement> statementOf(long personId) {
        persons.assertInScope(personId);
        return ledger.openedOn(personId)
                .map(opened -> new AccountStatement(personId, opened, ledger.entriesOf(personId)));
    }
}

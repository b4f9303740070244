package org.residentpension.collective;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.organization.CallerReach;
import org.residentpension.organization.DivisionService;
import org.residentpension.organization.ScopeGuard;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.Stale;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.once.Once;
import org.residentpension.portal.Caller;
import org.residentpension.portal.Requires;
import org.residentpension.portal.Right;

/** Which village has which collective, as registered by the township or the county. */
@Stateless
public class CollectiveService {

    private static final int SHOWN_DIGITS = 4;

    @Inject
    private CollectiveRepository collectives;

    @Inject
    private DivisionService divisions;

    @Inject
    private ScopeGuard guard;

    @Inject
    private CallerReach reach;

    @Inject
    private Vault vault;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Requires(Right.COLLECTIVE_READ)
    public List<Collective> list() {
        return collectives.within(reach.of(Right.COLLECTIVE_READ));
    }

    @Requires(value = Right.COLLECTIVE_READ, ofObject = true)
    public Collective open(long id) {
        Collective collective = collectives.byId(id).orElse(null);
        guard.assertMay(
                Right.COLLECTIVE_READ, "rp_collective:" + id, collective == null ? null : collective.divisionCode());
        return collective;
    }

    /** The account number, for those who keep the register of that village; nobody else needs more than its end. Null where none is registered. */
    @Requires(value = Right.COLLECTIVE_KEEP, ofObject = true)
    public String bankAccountOf(long id) {
        Collective collective = collectives.byId(id).orElse(null);
        String subject = "rp_collective:" + id;
        guard.assertMay(Right.COLLECTIVE_KEEP, subject, collective == null ? null : collective.divisionCode());
        if (collective.bankAccountSealed() == null) {
            return null;
        }
        audit.done(caller.line("COLLECTIVE_BANK_VIEW").about(subject, collective.divisionCode()));
        return vault.open(collective.bankAccountSealed());
    }

    /** Enough of the account number to tell it from another one, for papers; empty where none is registered. */
    @Requires(value = Right.COLLECTIVE_READ, ofObject = true)
    public String bankAccountEndOf(long id) {
        byte[] sealed = open(id).bankAccountSealed();
        String number = sealed == null ? "" : vault.open(sealed);
        return number.substring(Math.max(0, number.length() - SHOWN_DIGITS));
    }

    /** Registers the collective of a village, or changes what is registered. */
    @Once
    @Requires(value = Right.COLLECTIVE_KEEP, ofObject = true)
    public long register(CollectiveForm form) {
        String place = "rp_division:" + form.village();
        guard.assertMay(Right.COLLECTIVE_KEEP, place, placeOf(form));
        caller.attempts("COLLECTIVE_REGISTER", place, form.village());
        if (collectives.hasCreditCode(form.registration().creditCode(), form.village())) {
            throw new CreditCodeTaken(form.registration().creditCode());
        }
        if (!form.isAccountItsOwn()) {
            throw new AccountNotItsOwn(form.accountHolder(), form.registration().legalName());
        }
        Collective collective = collectives.ofDivision(form.village()).orElse(null);
        String before = collective == null ? null : collective.registration().toString();
        if (collective == null) {
            collective = new Collective(form.village(), form.registration());
            collectives.add(collective);
        } else if (collective.version() != form.version()) {
            throw new Stale();
        }
        collective.register(form.registration());
        collective.bank(form.bankName(), vault.seal(form.bankAccount()));
        collectives.flush();
        audit.done(caller.line("COLLECTIVE_REGISTER")
                .about("rp_collective:" + collective.id(), form.village())
                .change(before, form.registration().toString()));
        return collective.id();
    }

    /** A collective belongs to a village that exists. */
    private String placeOf(CollectiveForm form) {
        return DivisionCode.isValid(form.village())
                        && divisions.divisions().find(form.village()).isPresent()
                ? form.village()
                : null;
    }
}

package org.residentpension.portal.host;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.IdNumberCheck;
import org.residentpension.platform.AuditLine;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.portal.Account;
import org.residentpension.portal.AccountRepository;
import org.residentpension.portal.Staff;

/** Lets in whom the portal has signed in: her account, opened at the first time, with the posts that she has now. */
@Stateless
public class HostSignInService {

    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_DISPLAY = 80;
    private static final int MARK = 6;

    @Inject
    private HostRepository host;

    @Inject
    private HostSync sync;

    @Inject
    private AccountRepository accounts;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private Vault vault;

    /** @return her account; without any post if the portal's words give none, closed if an administrator closed it */
    public Account signIn(HostPerson person, String remoteAddress) {
        Account account = told(person);
        host.signedIn(account.id(), clock.now());
        audit.done(new AuditLine(
                account.userName(),
                account.staff().id(),
                remoteAddress,
                "PORTAL_SIGN_IN",
                host.refusal(account.id()).map(Enum::name).orElse(null),
                "rp_user:" + account.id(),
                null,
                null,
                person.host() + " " + person.userName()));
        return account;
    }

    /** The portal says anew who she is and what she may, in the middle of a session. */
    public Account told(HostPerson person) {
        // our own words need nobody's verification
        person.roles().stream()
                .filter(name -> HostWords.own(name).isEmpty())
                .forEach(name -> host.note(person.host(), HostNameKind.ROLE, name, null, clock.now()));
        person.units().stream()
                .filter(name -> !DivisionCode.isValid(name))
                .forEach(name -> host.note(person.host(), HostNameKind.UNIT, name, null, clock.now()));
        Account account = host.person(person.issuer(), person.subject())
                .flatMap(known -> accounts.byUserName(known.userName()))
                .orElseGet(() -> open(person));
        host.keep(person, account.id(), clock.now());
        sync.bring(account, host.told(account.id()).orElseThrow(), account.userName());
        return account;
    }

    /** What the portal said of her last, in a transaction of its own. @return whether her posts changed */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean again(long userId, String by) {
        HostRepository.Told told = host.told(userId).orElseThrow();
        return sync.bring(accounts.byId(userId).orElseThrow(), told, by);
    }

    /** The portal has said nothing of her for too long. @return whether she held anything */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public boolean silenced(long userId, String by) {
        return accounts.byId(userId)
                .filter(account -> sync.withdraw(account, by))
                .isPresent();
    }

    /** Departments of the portal, whoever comes from them, so that an administrator can say beforehand what they mean. */
    public void units(String portal, Map<String, String> labels) {
        labels.forEach((name, label) -> host.note(portal, HostNameKind.UNIT, name, label, clock.now()));
    }

    /** An arrival that did not hold: forged, repeated, or of a closed account. */
    public void refused(String portal, String why, String remoteAddress) {
        audit.refused(new AuditLine("?", null, remoteAddress, "PORTAL_SIGN_IN", why, null, null, null, portal));
    }

    public Optional<HostRefusal> refusal(Account account) {
        return host.refusal(account.id());
    }

    private Account open(HostPerson person) {
        Account account = Account.ofPortal(freeName(person), staff(person), null);
        accounts.add(account);
        return account;
    }

    private Staff staff(HostPerson person) {
        byte[] key = vault.lookupHash(key(person));
        return accounts.staffByIdHash(key).orElseGet(() -> {
            Staff added = new Staff(cut(person.displayName(), LONGEST_DISPLAY), key);
            accounts.add(added);
            return added;
        });
    }

    /** The natural person behind it: by her identity number if the portal tells it, which links her accounts of any kind. */
    private String key(HostPerson person) {
        IdNumberCheck id = IdNumberCheck.check(person.idNumber(), null, clock.today());
        if (!id.isRejected()) {
            return id.stored();
        }
        return person.staffNumber() == null || person.staffNumber().isBlank()
                ? "subject " + person.issuer() + " " + person.subject()
                : "staff " + person.issuer() + " " + person.staffNumber();
    }

    /** With the sign that no account of our own can have, so that nobody takes another's name. */
    private String freeName(HostPerson person) {
        String plain = person.userName().strip().toLowerCase(Locale.ROOT).replaceAll("[\\s@]+", ".");
        String name = cut(plain, LONGEST_NAME - person.host().length() - MARK - 2) + "@" + person.host();
        if (accounts.byUserName(name).isEmpty()) {
            return name;
        }
        String mark = HexFormat.of()
                .formatHex(vault.lookupHash(person.issuer() + " " + person.subject()))
                .substring(0, MARK);
        return name.replace("@", "." + mark + "@");
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}

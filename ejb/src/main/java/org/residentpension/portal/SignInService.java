package org.residentpension.portal;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import org.residentpension.platform.AuditLine;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.once.Once;
import org.residentpension.platform.security.PasswordHash;

/** Signing in with a local account, and changing one's own password. The only service that nobody needs a right for. */
@Stateless
public class SignInService {

    @Inject
    private AccountRepository accounts;

    @Inject
    private AttemptRepository attempts;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /**
     * Empty for every kind of failure alike; a locked account fails even with the right password. Not one transaction:
     * the attempt counts before the password is looked at, so that guesses at the same time are no more guesses.
     */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public Optional<Account> signIn(String userName, char[] password, Account.Kind kind, String remoteAddress) {
        Optional<Account> found = accounts.byUserName(userName).filter(account -> account.kind() == kind);
        boolean counted = found.isPresent() && attempts.count(found.get().id(), clock.now());
        String hash = counted ? found.get().passwordHash() : PasswordHash.OF_NOBODY;
        boolean right = PasswordHash.verify(password, hash) && counted;
        AuditLine line = new AuditLine(
                found.map(Account::userName).orElse("?"),
                found.map(Account::staff).map(Staff::id).orElse(null),
                remoteAddress,
                "SIGN_IN",
                null,
                null,
                null,
                null,
                null);
        if (!right) {
            audit.refused(line);
            return Optional.empty();
        }
        attempts.forget(found.get().id(), clock.now());
        if (kind == Account.Kind.PERSON) {
            audit.done(line);
        }
        return found;
    }

    /** As it stands now, for a session that began earlier. */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Optional<Account> account(String userName) {
        return accounts.byUserName(userName);
    }

    /** Refuses a wrong old password, a weak new one, and the old one again. */
    @Once
    public void changePassword(String userName, char[] oldPassword, char[] newPassword) {
        Account account = accounts.byUserName(userName).orElseThrow(WrongPassword::new);
        if (!PasswordHash.verify(oldPassword, account.passwordHash())) {
            throw new WrongPassword();
        }
        if (!PasswordStrength.isEnough(newPassword) || PasswordHash.verify(newPassword, account.passwordHash())) {
            throw new WeakPassword();
        }
        if (!attempts.renew(account.id(), account.passwordHash(), PasswordHash.hash(newPassword))) {
            throw new WrongPassword();
        }
        audit.done(new AuditLine(
                userName,
                account.staff().id(),
                null,
                "PASSWORD_CHANGE",
                null,
                "rp_user:" + account.id(),
                null,
                null,
                null));
    }
}

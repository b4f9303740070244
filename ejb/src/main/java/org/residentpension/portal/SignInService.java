package org.residentpension.portal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import org.residentpension.platform.AuditLine;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.security.PasswordHash;

/** Signing in with a local account, and changing one's own password. The only service that nobody needs a right for. */
@Stateless
public class SignInService {

    @Inject
    private AccountRepository accounts;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    /** Empty for every kind of failure alike; a locked account fails even with the right password. */
    public Optional<Account> signIn(String userName, char[] password, Account.Kind kind, String remoteAddress) {
        Optional<Account> found = accounts.byUserName(userName);
        boolean right =
                PasswordHash.verify(password, found.map(Account::passwordHash).orElse(PasswordHash.OF_NOBODY));
        boolean open = found.filter(account -> account.kind() == kind && account.isOpen(clock.now()))
                .isPresent();
        if (right && open) {
            found.get().signedIn(clock.now());
            return found;
        }
        if (open) {
            found.get().failed(clock.now());
        }
        audit.refused(new AuditLine(
                found.map(Account::userName).orElse("?"),
                null,
                remoteAddress,
                "SIGN_IN",
                null,
                null,
                null,
                null,
                null));
        return Optional.empty();
    }

    /** Refuses a wrong old password, a weak new one, and the old one again. */
    public void changePassword(String userName, char[] oldPassword, char[] newPassword) {
        Account account = accounts.byUserName(userName).orElseThrow(WrongPassword::new);
        if (!PasswordHash.verify(oldPassword, account.passwordHash())) {
            throw new WrongPassword();
        }
        if (!PasswordStrength.isEnough(newPassword) || PasswordHash.verify(newPassword, account.passwordHash())) {
            throw new WeakPassword();
        }
        account.changePassword(PasswordHash.hash(newPassword), false);
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

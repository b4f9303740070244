package org.residentpension.portal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.kernel.IdNumberCheck;
import org.residentpension.kernel.PersonName;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.once.Once;
import org.residentpension.platform.security.PasswordHash;

/** Opening, closing and unlocking the accounts of those who work here, within the administrator's divisions. Their posts: {@link GrantService}. */
@Stateless
public class UserAccountService {

    private static final String USER_NAME = "[a-z0-9][a-z0-9._-]{2,39}";

    @Inject
    private AccountRepository accounts;

    @Inject
    private AccountDesk desk;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    @Inject
    private BusinessClock clock;

    @Inject
    private Vault vault;

    @Requires(Right.ACCOUNT_ADMINISTER)
    public List<AccountRow> page(AccountFilter filter, int first, int size) {
        return accounts.page(filter, desk.reach(), clock.now(), first, size);
    }

    @Requires(Right.ACCOUNT_ADMINISTER)
    public long count(AccountFilter filter) {
        return accounts.count(filter, desk.reach(), clock.now());
    }

    @Requires(Right.ACCOUNT_ADMINISTER)
    public AccountFile open(long id) {
        Account account = desk.visible(id);
        List<AccountRow> others = account.staff() == null
                ? List.of()
                : accounts.ofStaff(account.staff().id()).stream()
                        .filter(other -> !other.id().equals(id))
                        .map(other -> desk.row(other, clock.now()))
                        .toList();
        boolean own = desk.isOwn(account);
        return new AccountFile(account, account.state(clock.now()), others, own, !own && desk.keeps(account));
    }

    /** Two accounts of one natural person share her identity number, and so everything that she may not do. */
    @Once
    @Requires(Right.ACCOUNT_ADMINISTER)
    public FirstPassword create(NewAccount wanted) {
        if (!wanted.userName().matches(USER_NAME)) {
            throw new AccountRefused(AccountRefused.Reason.USER_NAME_MALFORMED);
        }
        if (accounts.byUserName(wanted.userName()).isPresent()) {
            throw new AccountRefused(AccountRefused.Reason.USER_NAME_TAKEN, wanted.userName());
        }
        Staff staff = wanted.isForMachine() ? machine(wanted.userName()) : staff(wanted);
        String password = wanted.isForMachine() ? FirstPassword.forMachine() : FirstPassword.forPerson();
        String hash = PasswordHash.hash(password.toCharArray());
        String home = desk.homeOf(wanted.firstPost().divisionCode());
        Account account = wanted.isForMachine()
                ? Account.ofMachine(staff, hash, home)
                : new Account(wanted.userName(), staff, hash, home);
        desk.refuseOwn(account);
        desk.refuseUnfit(account, wanted.firstPost());
        account.grant(wanted.firstPost());
        accounts.add(account);
        accounts.touched(account);
        audit.done(caller.line("ACCOUNT_CREATE")
                .about(desk.subject(account), wanted.firstPost().divisionCode())
                .change(null, wanted.userName() + " " + desk.text(account.grants())));
        return new FirstPassword(account.id(), password);
    }

    @Once
    @Requires(Right.ACCOUNT_ADMINISTER)
    public FirstPassword resetPassword(long id, int version) {
        Account account = desk.changeable(id, version);
        boolean machine = account.kind() == Account.Kind.SERVICE;
        String password = machine ? FirstPassword.forMachine() : FirstPassword.forPerson();
        account.changePassword(PasswordHash.hash(password.toCharArray()), !machine);
        record(account, "PASSWORD_RESET", null, null);
        return new FirstPassword(id, password);
    }

    @Once
    @Requires(Right.ACCOUNT_ADMINISTER)
    public void unlock(long id, int version) {
        Account account = desk.changeable(id, version);
        String before = account.state(clock.now()).name();
        account.unlock();
        record(account, "ACCOUNT_UNLOCK", before, account.state(clock.now()).name());
    }

    /** Takes effect on the holder's next request. */
    @Once
    @Requires(Right.ACCOUNT_ADMINISTER)
    public void close(long id, int version) {
        Account account = desk.changeable(id, version);
        String before = account.state(clock.now()).name();
        account.close();
        record(account, "ACCOUNT_CLOSE", before, AccountState.CLOSED.name());
    }

    @Once
    @Requires(Right.ACCOUNT_ADMINISTER)
    public void reopen(long id, int version) {
        Account account = desk.changeable(id, version);
        account.open();
        record(
                account,
                "ACCOUNT_REOPEN",
                AccountState.CLOSED.name(),
                account.state(clock.now()).name());
    }

    private void record(Account account, String event, String before, String after) {
        accounts.flush();
        audit.done(caller.line(event)
                .about(desk.subject(account), desk.placeOf(account))
                .change(before, after));
    }

    /** Nobody's identity number begins like this. */
    private Staff machine(String userName) {
        Staff itself = new Staff(userName, vault.lookupHash("machine " + userName));
        accounts.add(itself);
        return itself;
    }

    private Staff staff(NewAccount wanted) {
        IdNumberCheck check = IdNumberCheck.check(wanted.idNumber(), null, clock.today());
        if (check.isRejected()) {
            throw new AccountRefused(AccountRefused.Reason.ID_NUMBER_WRONG);
        }
        byte[] hash = vault.lookupHash(check.stored());
        Staff known = accounts.staffByIdHash(hash).orElse(null);
        if (known == null) {
            Staff added = new Staff(PersonName.canonical(wanted.name()), hash);
            accounts.add(added);
            return added;
        }
        if (!PersonName.sameSpelling(known.name(), wanted.name())) {
            throw new AccountRefused(AccountRefused.Reason.OTHER_NAME);
        }
        return known;
    }
}

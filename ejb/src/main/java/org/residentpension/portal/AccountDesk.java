package org.residentpension.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.kernel.DivisionTree;
import org.residentpension.kernel.Scope;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.Stale;
import org.residentpension.portal.rules.PostExclusion;

/** What an administrator of accounts may see and touch in this request; every refusal that the account services share. */
@RequestScoped
public class AccountDesk {

    @Inject
    private AccountRepository accounts;

    @Inject
    private DivisionLevelRepository levels;

    @Inject
    private Caller caller;

    @Inject
    private BusinessClock clock;

    public ScopeReach reach() {
        return caller.scope(Right.ACCOUNT_ADMINISTER).reachOn(clock.today(), levels.tree());
    }

    Account visible(long id) {
        Predicate<String> within = within();
        return accounts.byId(id)
                .filter(account -> account.isKeptIn(within)
                        || account.grants().stream()
                                .map(RoleGrant::divisionCode)
                                .anyMatch(within))
                .orElseThrow(() -> caller.accessRefused("rp_user:" + id, null));
    }

    Account visible(long id, int version) {
        Account account = visible(id);
        if (account.version() != version) {
            throw new Stale();
        }
        return account;
    }

    /** For what concerns the account as a whole, not only its posts here. */
    Account changeable(long id, int version) {
        Account account = visible(id, version);
        refuseOwn(account);
        if (!keeps(account)) {
            throw caller.dutyRefused(subject(account), placeOf(account));
        }
        return account;
    }

    boolean keeps(Account account) {
        return account.isKeptIn(within());
    }

    public boolean isOwn(Account account) {
        return account.staff() != null
                && account.staff().id() != null
                && account.staff().id().equals(caller.staffId());
    }

    /** Nobody changes her own rights, with whichever of her accounts. */
    public void refuseOwn(Account account) {
        if (isOwn(account)) {
            throw caller.refusedBy(
                    new AccountRefused(AccountRefused.Reason.OWN_ACCOUNT), "ACCOUNT_REFUSED", subject(account));
        }
    }

    void refuseUnfit(Account account, RoleGrant post) {
        homeOf(post.divisionCode());
        DivisionLevel level = levels.of(post.divisionCode());
        boolean machine = account.kind() == Account.Kind.SERVICE;
        if (!post.role().isHeldFor(level) || !PostExclusion.fits(post.role().post(), machine)) {
            throw new AccountRefused(AccountRefused.Reason.POST_UNFIT, post.role());
        }
        Optional<Role> excluding = heldByPersonOf(account).stream()
                .filter(post::excludes)
                .map(RoleGrant::role)
                .findFirst();
        if (excluding.isPresent()) {
            String who = machine ? account.userName() : account.staff().name();
            throw caller.refusedBy(
                    new PostsExclude(who, excluding.get(), post.role()), "ACCOUNT_REFUSED", subject(account));
        }
    }

    /** The administrator's own division that covers the code; what none covers does not exist for her. */
    public String homeOf(String divisionCode) {
        LocalDate today = clock.today();
        DivisionTree tree = levels.tree();
        DivisionCode code = DivisionCode.of(divisionCode);
        return caller.scope(Right.ACCOUNT_ADMINISTER).entries().stream()
                .filter(entry -> new Scope(Set.of(entry)).covers(code, today, tree))
                .filter(entry -> levels.find(code.value()).isPresent())
                .map(entry -> entry.code().value())
                .findFirst()
                .orElseThrow(() -> caller.accessRefused("rp_division:" + code, code.value()));
    }

    AccountRow row(Account account, LocalDateTime now) {
        return new AccountRow(
                account.id(),
                account.userName(),
                account.staff().name(),
                List.copyOf(account.grants()),
                account.state(now),
                account.lastSignInAt());
    }

    String subject(Account account) {
        return account.id() == null ? "rp_user" : "rp_user:" + account.id();
    }

    /** Where an audit line about the account belongs. */
    String placeOf(Account account) {
        return account.homeCode() != null
                ? account.homeCode()
                : account.grants().stream()
                        .map(RoleGrant::divisionCode)
                        .min(Comparator.naturalOrder())
                        .orElse(null);
    }

    /** Posts as the audit trail keeps them. */
    public String text(Collection<RoleGrant> grants) {
        return grants.stream()
                .map(grant -> grant.role() + " " + grant.divisionCode())
                .sorted()
                .collect(Collectors.joining(", "));
    }

    private Predicate<String> within() {
        ScopeReach reach = reach();
        return code -> reach.reaches(DivisionCode.of(code));
    }

    private Collection<RoleGrant> heldByPersonOf(Account account) {
        if (account.staff() == null || account.staff().id() == null) {
            return account.grants();
        }
        return accounts.ofStaff(account.staff().id()).stream()
                .flatMap(each -> each.grants().stream())
                .toList();
    }
}

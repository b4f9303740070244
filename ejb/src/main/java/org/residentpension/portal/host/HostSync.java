package org.residentpension.portal.host;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.residentpension.platform.AuditLine;
import org.residentpension.platform.AuditTrail;
import org.residentpension.portal.Account;
import org.residentpension.portal.AccountDesk;
import org.residentpension.portal.AccountRepository;
import org.residentpension.portal.RoleGrant;

/** Brings the posts of a portal's account into line with what the portal said of its person. */
@ApplicationScoped
class HostSync {

    @Inject
    private HostRepository host;

    @Inject
    private HostWords words;

    @Inject
    private AccountRepository accounts;

    @Inject
    private AccountDesk desk;

    @Inject
    private AuditTrail audit;

    /** @return whether something changed */
    boolean bring(Account account, HostRepository.Told told, String by) {
        HostPosts posts = HostPosts.of(
                words.roles(told.host(), told.roles()), words.divisions(told.host(), told.units()), elsewhere(account));
        host.refused(account.id(), posts.refusal());
        return give(
                account,
                posts.grants(),
                by,
                Optional.ofNullable(posts.refusal()).map(Enum::name).orElse(null));
    }

    /** Takes all posts away: the portal has stopped speaking of her. */
    boolean withdraw(Account account, String by) {
        return give(account, Set.of(), by, "SILENT");
    }

    private boolean give(Account account, Set<RoleGrant> posts, String by, String because) {
        if (account.grants().equals(posts)) {
            return false;
        }
        String before = desk.text(account.grants());
        account.keepOnly(posts);
        // first what goes, then what comes: the database refuses two families of posts even for a moment
        accounts.flush();
        account.hold(posts);
        accounts.touched(account);
        audit.done(new AuditLine(
                by,
                account.staff().id(),
                null,
                "ROLE_SYNC",
                because,
                "rp_user:" + account.id(),
                posts.stream()
                        .map(RoleGrant::divisionCode)
                        .min(String::compareTo)
                        .orElse(account.homeCode()),
                before,
                desk.text(posts)));
        return true;
    }

    private Set<RoleGrant> elsewhere(Account account) {
        return accounts.ofStaff(account.staff().id()).stream()
                .filter(other -> !other.id().equals(account.id()))
                .flatMap(other -> other.grants().stream())
                .collect(Collectors.toSet());
    }
}

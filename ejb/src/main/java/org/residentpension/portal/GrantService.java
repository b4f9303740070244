package org.residentpension.portal;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.residentpension.platform.AuditTrail;
import org.residentpension.platform.once.Once;

/** Giving posts to accounts and taking them away, for divisions of the administrator only and never for herself. */
@Stateless
public class GrantService {

    @Inject
    private AccountRepository accounts;

    @Inject
    private AccountDesk desk;

    @Inject
    private Caller caller;

    @Inject
    private AuditTrail audit;

    /** @return the names of others who hold the post already, where the rules know one holder only */
    @Once
    @Requires(Right.ACCOUNT_ADMINISTER)
    public List<String> grant(long id, RoleGrant post, int version) {
        Account account = desk.visible(id, version);
        desk.refuseOwn(account);
        desk.refuseUnfit(account, post);
        String before = desk.text(account.grants());
        account.grant(post);
        record(account, "ROLE_GRANT", post, before);
        return post.role().isOnePerDivision() ? accounts.holders(post, id) : List.of();
    }

    @Once
    @Requires(Right.ACCOUNT_ADMINISTER)
    public void withdraw(long id, RoleGrant post, int version) {
        Account account = desk.visible(id, version);
        desk.refuseOwn(account);
        String keeper = desk.homeOf(post.divisionCode());
        String before = desk.text(account.grants());
        account.withdraw(post, keeper);
        record(account, "ROLE_WITHDRAW", post, before);
    }

    private void record(Account account, String event, RoleGrant post, String before) {
        accounts.touched(account);
        audit.done(caller.line(event)
                .about(desk.subject(account), post.divisionCode())
                .change(before, desk.text(account.grants())));
    }
}

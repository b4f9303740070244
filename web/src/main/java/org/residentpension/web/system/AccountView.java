package org.residentpension.web.system;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.Comparator;
import java.util.List;
import org.residentpension.portal.Account;
import org.residentpension.portal.AccountFile;
import org.residentpension.portal.FirstPassword;
import org.residentpension.portal.GrantService;
import org.residentpension.portal.Role;
import org.residentpension.portal.RoleGrant;
import org.residentpension.portal.UserAccountService;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Typed;

/** One account: its posts, its state, and what the administrator may change about them. */
@Named
@ViewScoped
public class AccountView implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final long NONE = 0;

    @Inject
    private UserAccountService accounts;

    @Inject
    private GrantService grants;

    @Inject
    private PostChoices posts;

    @Inject
    private Messages messages;

    private Long id;
    private AccountFile file;
    private Role role;
    private String place;
    private FirstPassword password;

    public void load() {
        file = accounts.open(id == null ? NONE : id);
    }

    public void grant() {
        RoleGrant post = new RoleGrant(role, place);
        List<String> others = grants.grant(id, post, version());
        messages.info("account.granted", role, posts.name(place));
        if (!others.isEmpty()) {
            messages.warn(
                    "account.alsoHeld", posts.name(place), role, String.join(messages.sentence("list.comma"), others));
        }
        role = null;
        place = null;
        load();
    }

    public void withdraw(RoleGrant post) {
        grants.withdraw(id, post, version());
        done("account.withdrawn", post.role(), posts.name(post.divisionCode()));
    }

    public void reset() {
        password = accounts.resetPassword(id, version());
        done("account.reset.done");
    }

    public void unlock() {
        accounts.unlock(id, version());
        done("account.unlock.done");
    }

    public void close() {
        accounts.close(id, version());
        done("account.close.done");
    }

    public void reopen() {
        accounts.reopen(id, version());
        done("account.reopen.done");
    }

    private void done(String key, Object... arguments) {
        messages.info(key, arguments);
        load();
    }

    private int version() {
        return file.account().version();
    }

    public boolean mayWithdraw(RoleGrant post) {
        return !file.own() && posts.isMine(post.divisionCode());
    }

    public String post(RoleGrant grant) {
        return messages.word("role", grant.role()) + " · " + place(grant);
    }

    public String place(RoleGrant grant) {
        return posts.name(grant.divisionCode());
    }

    public boolean isMachine() {
        return file.account().kind() == Account.Kind.SERVICE;
    }

    public List<RoleGrant> getPosts() {
        return file.account().grants().stream()
                .sorted(Comparator.comparing(RoleGrant::divisionCode).thenComparing(RoleGrant::role))
                .toList();
    }

    public List<Role> getRoles() {
        return posts.roles(isMachine());
    }

    public List<PostChoices.Place> getPlaces() {
        return posts.places(role);
    }

    public AccountFile getFile() {
        return file;
    }

    public FirstPassword getPassword() {
        return password;
    }

    public String getId() {
        return id == null ? null : id.toString();
    }

    public void setId(String id) {
        this.id = Typed.number(id);
    }

    public Role getRole() {
        return role;
    }

    public void setRole(Role role) {
        this.role = role;
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = place;
    }
}

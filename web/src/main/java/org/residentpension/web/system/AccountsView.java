package org.residentpension.web.system;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.residentpension.portal.AccountFilter;
import org.residentpension.portal.AccountRow;
import org.residentpension.portal.AccountState;
import org.residentpension.portal.Role;
import org.residentpension.portal.RoleGrant;
import org.residentpension.portal.UserAccountService;
import org.residentpension.web.faces.Conditions;
import org.residentpension.web.faces.LazyRows;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Typed;

/** The accounts of the administrator's divisions. What narrows the list stands in its address. */
@Named
@ViewScoped
public class AccountsView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UserAccountService service;

    @Inject
    private PostChoices posts;

    @Inject
    private Messages messages;

    private String text;
    private Role role;
    private String place;
    private AccountState state;
    private LazyRows<AccountRow> rows;

    public void load() {
        place = place != null && posts.isMine(place) ? place : null;
        AccountFilter filter = new AccountFilter(text, role, place, state);
        rows = new LazyRows<>(
                service.count(filter), (first, size) -> service.page(filter, first, size), AccountRow::id);
    }

    public List<Conditions.Chip> getChips() {
        return new Conditions()
                .with("text", text, text)
                .with("role", role, messages.word("role", role))
                .with("place", place, posts.name(place))
                .with("state", state, messages.word("accountState", state))
                .chips();
    }

    public String post(RoleGrant grant) {
        return messages.word("role", grant.role()) + " · " + posts.name(grant.divisionCode());
    }

    public LazyRows<AccountRow> getRows() {
        return rows;
    }

    public Role[] getRoles() {
        return Role.values();
    }

    public AccountState[] getStates() {
        return AccountState.values();
    }

    public List<PostChoices.Place> getPlaces() {
        return posts.places();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = Typed.text(text);
    }

    public String getRole() {
        return role == null ? null : role.name();
    }

    public void setRole(String role) {
        this.role = Typed.constant(Role.class, role);
    }

    public String getPlace() {
        return place;
    }

    public void setPlace(String place) {
        this.place = Typed.text(place);
    }

    public String getState() {
        return state == null ? null : state.name();
    }

    public void setState(String state) {
        this.state = Typed.constant(AccountState.class, state);
    }
}

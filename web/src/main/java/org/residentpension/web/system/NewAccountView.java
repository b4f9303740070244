package org.residentpension.web.system;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.residentpension.portal.FirstPassword;
import org.residentpension.portal.NewAccount;
import org.residentpension.portal.Role;
import org.residentpension.portal.RoleGrant;
import org.residentpension.portal.UserAccountService;

/** Opening an account. The first password is shown here once and kept nowhere. */
@Named
@ViewScoped
public class NewAccountView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private UserAccountService service;

    @Inject
    private PostChoices posts;

    private boolean machine;
    private String userName;
    private String name;
    private String idNumber;
    private Role role;
    private String place;
    private FirstPassword password;

    public void create() {
        RoleGrant post = new RoleGrant(role, place);
        password = service.create(new NewAccount(userName, machine ? null : name, machine ? null : idNumber, post));
        idNumber = null;
    }

    /** Another kind of account holds other posts. */
    public void changeKind() {
        List<Role> roles = getRoles();
        role = roles.size() == 1 ? roles.get(0) : null;
        place = null;
    }

    public List<Role> getRoles() {
        return posts.roles(machine);
    }

    public List<PostChoices.Place> getPlaces() {
        return posts.places(role);
    }

    public FirstPassword getPassword() {
        return password;
    }

    public boolean isMachine() {
        return machine;
    }

    public void setMachine(boolean machine) {
        this.machine = machine;
    }

    public String getUserName() {
        return userName;
    }

    public void setUserName(String userName) {
        this.userName = userName;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getIdNumber() {
        return idNumber;
    }

    public void setIdNumber(String idNumber) {
        this.idNumber = idNumber;
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

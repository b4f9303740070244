package org.residentpension.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.residentpension.portal.Caller;
import org.residentpension.portal.SignInService;
import org.residentpension.web.faces.Messages;

/** Changing one's own password; the only page that an account with a first password can use. */
@Named
@RequestScoped
public class PasswordView {

    @Inject
    private SignInService service;

    @Inject
    private Caller caller;

    @Inject
    private Messages messages;

    private String oldPassword;
    private String newPassword;
    private String repeated;

    public String save() {
        if (!newPassword.equals(repeated)) {
            messages.error("password.differ");
            return "";
        }
        service.changePassword(caller.userName(), oldPassword.toCharArray(), newPassword.toCharArray());
        messages.info("password.saved");
        messages.keep();
        return "/home?faces-redirect=true";
    }

    public String getOldPassword() {
        return oldPassword;
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}

package org.residentpension.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.residentpension.portal.Caller;
import org.residentpension.portal.SignInService;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.signon.Sessions;

/** Changing one's own password; the only page that an account with a first password can use. */
@Named
@RequestScoped
public class PasswordView {

    @Inject
    private SignInService service;

    @Inject
    private Caller caller;

    @Inject
    private Sessions sessions;

    @Inject
    private Messages messages;

    @Inject
    private HttpServletRequest request;

    private String oldPassword;
    private String newPassword;
    private String repeated;

    public String save() {
        if (!newPassword.equals(repeated)) {
            messages.error("password.differ");
            return "";
        }
        service.changePassword(caller.userName(), oldPassword.toCharArray(), newPassword.toCharArray());
        // every other session of this account began with the old password and ends now
        sessions.beginLocal(request, service.account(caller.userName()).orElseThrow());
        messages.info("password.saved");
        messages.keep();
        return "/home?faces-redirect=true";
    }

    /** The password that somebody else knows is still in force. */
    public boolean isFirst() {
        return caller.mustChangePassword();
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

package org.residentpension.web.signon;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.residentpension.portal.host.HostRefusal;
import org.residentpension.portal.host.HostSignInService;
import org.residentpension.web.http.Address;

/** What the pages around a portal's sign-on say: why nobody is signed in, why it failed, why there is nothing to do here. */
@Named
@RequestScoped
public class NoAccessView {

    @Inject
    private HttpServletRequest request;

    @Inject
    private Sessions sessions;

    @Inject
    private HostSignInService persons;

    /** Why the portal's words give her no posts; null if they do or nobody is signed in. */
    public HostRefusal getRefusal() {
        return sessions.signedIn(request)
                .flatMap(found -> persons.refusal(found.account()))
                .orElse(null);
    }

    public String getUserName() {
        return sessions.signedIn(request)
                .map(found ->
                        found.account().staff().name() + "（" + found.account().userName() + "）")
                .orElse("");
    }

    public SignInFault getFault() {
        String why = request.getParameter("why");
        for (SignInFault fault : SignInFault.values()) {
            if (fault.name().equals(why)) {
                return fault;
            }
        }
        return SignInFault.STATE;
    }

    /** Sent by a page that stood open when the session ended. */
    public boolean isExpired() {
        return request.getParameter("to") != null;
    }

    /** Where signing in again leads: in a window of its own, never in the frame. */
    public String getAgain() {
        return Address.leadingTo(request.getContextPath() + "/open", request.getParameter("to"));
    }
}

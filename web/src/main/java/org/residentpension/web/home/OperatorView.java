package org.residentpension.web.home;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Optional;
import java.util.stream.Collectors;
import org.residentpension.organization.DivisionService;
import org.residentpension.portal.Caller;
import org.residentpension.portal.session.EndReason;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Operator;
import org.residentpension.web.signon.Sessions;
import org.residentpension.web.signon.SignOns;

/** Name, roles and divisions in the header, the language switch and the way out. */
@Named
@RequestScoped
public class OperatorView {

    @Inject
    private Caller caller;

    @Inject
    private DivisionService divisions;

    @Inject
    private Messages messages;

    @Inject
    private Operator operator;

    @Inject
    private HttpServletRequest request;

    @Inject
    private Sessions sessions;

    @Inject
    private SignOns signOns;

    public String getName() {
        return caller.displayName();
    }

    /** Whether she signed in with an account of ours, whose password she can change here. */
    public boolean isLocal() {
        return sessions.held(request)
                .map(session -> session.host().equals(SignOns.LOCAL))
                .orElse(false);
    }

    public String getRoles() {
        return caller.grants().stream()
                .map(grant -> messages.word("role", grant.role()))
                .distinct()
                .collect(Collectors.joining(messages.sentence("list.comma")));
    }

    public String getDivisions() {
        return caller.grants().stream()
                .map(grant -> divisions.fullName(grant.divisionCode()))
                .distinct()
                .collect(Collectors.joining(messages.sentence("list.comma")));
    }

    /** Shows the same address again in the other language. */
    public void switchLanguage() {
        operator.speak(operator.isChinese() ? "en" : "zh");
    }

    public String signOut() {
        Optional<URI> farewell = signOns.farewell(request);
        sessions.end(request, EndReason.SIGNED_OUT);
        farewell.ifPresent(operator::leaveTo);
        return farewell.isPresent()
                ? null
                : signOns.isLocalOffered() ? "/sign-in?faces-redirect=true" : "/signed-out?faces-redirect=true";
    }
}

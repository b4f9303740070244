package org.residentpension.web.api;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import org.residentpension.portal.Caller;

/** Without credentials, or with wrong ones, nothing is told: a problem document, never a way to a sign-in page. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class SignedInFilter implements ContainerRequestFilter {

    private static final String CHALLENGE = "Basic realm=\"resident-pension\", charset=\"UTF-8\"";

    @Inject
    private Caller caller;

    @Override
    public void filter(ContainerRequestContext request) {
        boolean open = OpenApiResource.PATH.equals(request.getUriInfo().getPath());
        if (!open && !caller.isSignedIn()) {
            request.abortWith(Problem.of(Fault.A_SIGN_IN)
                    .response()
                    .header(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE)
                    .build());
        }
    }
}

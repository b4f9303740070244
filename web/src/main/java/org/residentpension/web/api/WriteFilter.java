package org.residentpension.web.api;

import jakarta.annotation.Priority;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;

/**
 * What every write needs: a key, so that it acts once; and, when only the session's cookie speaks for it, a header that
 * the page of another site cannot send.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class WriteFilter implements ContainerRequestFilter {

    static final String KEY = "Idempotency-Key";

    private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);
    private static final String KEY_FORM = "[\\x21-\\x7E]{1,200}";
    private static final String REQUESTED_WITH = "X-Requested-With";
    private static final String OURS = "resident-pension";

    @Override
    public void filter(ContainerRequestContext request) {
        if (READS.contains(request.getMethod())) {
            return;
        }
        if (!isBySecret(request) && !OURS.equals(request.getHeaderString(REQUESTED_WITH))) {
            throw new Refused(Fault.A_REQUESTED_WITH);
        }
        String key = request.getHeaderString(KEY);
        if (key == null || !key.matches(KEY_FORM)) {
            throw new Refused(Fault.A_KEY_MISSING);
        }
    }

    /** A service account sends its secret itself; a browser never does so on behalf of another site. */
    private static boolean isBySecret(ContainerRequestContext request) {
        return request.getHeaderString(HttpHeaders.AUTHORIZATION) != null;
    }
}

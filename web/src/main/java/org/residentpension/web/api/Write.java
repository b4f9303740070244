package org.residentpension.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;
import org.residentpension.platform.Outage;
import org.residentpension.platform.ThrownBack;
import org.residentpension.platform.once.RequestKey;
import org.residentpension.platform.once.RequestOnce;
import org.residentpension.portal.Caller;

/** A write as the machine view takes it: its Idempotency-Key and the whole request decide whether it is a repetition. */
@RequestScoped
class Write {

    @Inject
    private RequestOnce once;

    @Inject
    private Caller caller;

    @Inject
    private HttpServletRequest request;

    Response accepted(byte[] body, Supplier<JsonObject> work) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        RequestKey key = RequestKey.of(
                caller.userName(),
                request.getHeader(WriteFilter.KEY),
                request.getMethod() + " " + request.getRequestURI() + query,
                body);
        String answer = ThrownBack.againAfter(
                Outage::isThrownBack, () -> once.answer(key, () -> work.get().toString()));
        return Response.accepted(answer).type(MediaType.APPLICATION_JSON_TYPE).build();
    }
}

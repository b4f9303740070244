package org.residentpension.web.api;

import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import java.util.Optional;
import org.residentpension.platform.OutOfScope;
import org.residentpension.web.faces.Incident;
import org.residentpension.web.faces.Messages;
import org.residentpension.web.faces.Refusal;

/** What a machine sees of an exception: its code and its sentence; of a bug the number under which the log has it. */
@Provider
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final int FIRST_OF_OURS = 500;

    @Inject
    private HttpServletRequest request;

    @Override
    public Response toResponse(Throwable thrown) {
        if (thrown instanceof WebApplicationException http) {
            return withAllow(ofStatus(http).response(), http);
        }
        Problem problem = thrown instanceof Refused refused
                ? refused.problem()
                : Refusal.of(thrown).map(ProblemMapper::of).orElseGet(() -> failure(thrown));
        return problem.response().build();
    }

    private static Problem of(Refusal refusal) {
        return new Problem(
                refusal.status(),
                refusal.code(),
                Messages.text(Locale.SIMPLIFIED_CHINESE, refusal.key(), refusal.arguments()),
                Optional.empty());
    }

    private Problem ofStatus(WebApplicationException http) {
        if (http instanceof NotFoundException) {
            // an address that does not exist looks like one that is not hers (R-SEC-1)
            return of(Refusal.of(new OutOfScope()).orElseThrow());
        }
        if (http instanceof NotAllowedException) {
            return Problem.of(Fault.A_METHOD);
        }
        if (http instanceof NotAcceptableException) {
            return Problem.of(Fault.A_NOT_ACCEPTABLE);
        }
        if (http instanceof NotSupportedException) {
            return Problem.of(Fault.A_MEDIA_TYPE);
        }
        return http.getResponse().getStatus() < FIRST_OF_OURS ? Problem.of(Fault.A_REQUEST) : failure(http);
    }

    private static Response withAllow(Response.ResponseBuilder answer, WebApplicationException http) {
        String allowed = http.getResponse().getHeaderString(HttpHeaders.ALLOW);
        if (allowed != null) {
            // the server answers HEAD wherever it answers GET, and forgets to say so
            answer.header(HttpHeaders.ALLOW, allowed.replace("GET", "GET, HEAD"));
        }
        return answer.build();
    }

    private Problem failure(Throwable thrown) {
        String number = Incident.record(request, thrown);
        Problem problem = Problem.of(Fault.A_FAILURE, number);
        return new Problem(problem.status(), problem.code(), problem.detail(), Optional.of(number));
    }
}

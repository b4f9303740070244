package org.residentpension.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.FacesException;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.faces.event.PhaseId;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Optional;
import org.residentpension.web.http.Address;

/**
 * What a user sees of an exception. What cannot be done now is one sentence on the page she typed into; what she may not
 * even see is an error page; a bug is the failure page with an incident number, behind ajax calls too. Never a trace.
 */
public class PensionExceptionHandler extends ExceptionHandlerWrapper {

    public PensionExceptionHandler(ExceptionHandler wrapped) {
        super(wrapped);
    }

    @Override
    public void handle() throws FacesException {
        for (Iterator<ExceptionQueuedEvent> events =
                        getUnhandledExceptionQueuedEvents().iterator();
                events.hasNext(); ) {
            ExceptionQueuedEvent event = events.next();
            if (isTold(
                    event.getContext().getContext(),
                    event.getContext().getException(),
                    event.getContext().getPhaseId())) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean isTold(FacesContext context, Throwable problem, PhaseId phase) {
        Optional<Refusal> refusal = Refusal.of(problem);
        boolean ajax = context.getPartialViewContext().isAjaxRequest();
        if (Refusal.find(problem, ViewExpiredException.class).isPresent()) {
            openAnew(context);
        } else if (refusal.isPresent() && context.isPostback() && phase != PhaseId.RENDER_RESPONSE) {
            messages().error(refusal.get().key(), refusal.get().arguments());
            context.renderResponse();
        } else if (refusal.isPresent() && !ajax) {
            Refusal told = refusal.get();
            request(context).setAttribute(FailureView.SENTENCE, messages().sentence(told.key(), told.arguments()));
            sendError(context, told.status());
        } else if (ajax) {
            goToFailure(context, problem);
        } else {
            return false;
        }
        return true;
    }

    /** The page that she stood on, as a new one: what was typed is lost, where she was is not. */
    private static void openAnew(FacesContext context) {
        ExternalContext external = context.getExternalContext();
        messages().warn("page.expired");
        messages().keep();
        try {
            external.redirect(external.getRequestContextPath() + Address.standing(request(context)));
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }

    private static void sendError(FacesContext context, int status) {
        try {
            context.getExternalContext().responseSendError(status, null);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
        context.responseComplete();
    }

    private static void goToFailure(FacesContext context, Throwable problem) {
        HttpServletResponse answer =
                (HttpServletResponse) context.getExternalContext().getResponse();
        String number = Incident.record(request(context), problem);
        answer.resetBuffer();
        Address.go(request(context), answer, "/failure?incident=" + number);
        context.responseComplete();
    }

    private static HttpServletRequest request(FacesContext context) {
        return (HttpServletRequest) context.getExternalContext().getRequest();
    }

    private static Messages messages() {
        return CDI.current().select(Messages.class).get();
    }
}

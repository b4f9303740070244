package org.residentpension.web.faces;

import jakarta.faces.FacesException;
import jakarta.faces.application.NavigationHandler;
import jakarta.faces.application.ViewExpiredException;
import jakarta.faces.context.ExceptionHandler;
import jakarta.faces.context.ExceptionHandlerWrapper;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.ExceptionQueuedEvent;
import jakarta.persistence.OptimisticLockException;
import java.util.Iterator;
import org.residentpension.platform.BusinessException;
import org.residentpension.platform.OutOfScope;

/**
 * What a user sees of an exception: one sentence for what cannot be done now, the not-found page for what is not hers,
 * a page with an incident number for a bug. Never a trace.
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
            Throwable problem = event.getContext().getException();
            if (tell(event.getContext().getContext(), problem)) {
                events.remove();
            }
        }
        getWrapped().handle();
    }

    private static boolean tell(FacesContext context, Throwable problem) {
        Messages messages = new Messages();
        OutOfScope outside = find(problem, OutOfScope.class);
        if (outside != null && !context.isPostback()) {
            go(context, "/WEB-INF/errors/not-found.xhtml", 404);
            return true;
        }
        BusinessException refusal = find(problem, BusinessException.class);
        if (refusal != null && context.getViewRoot() != null) {
            messages.error(refusal.messageKey(), refusal.arguments().toArray());
            context.renderResponse();
            return true;
        }
        if (find(problem, OptimisticLockException.class) != null) {
            messages.error("refusal.Stale");
            context.renderResponse();
            return true;
        }
        if (find(problem, ViewExpiredException.class) != null) {
            messages.warn("page.expired");
            messages.keep();
            NavigationHandler navigation = context.getApplication().getNavigationHandler();
            navigation.handleNavigation(context, null, "/home?faces-redirect=true");
            context.renderResponse();
            return true;
        }
        return false;
    }

    private static void go(FacesContext context, String view, int status) {
        context.getExternalContext().setResponseStatus(status);
        context.setViewRoot(context.getApplication().getViewHandler().createView(context, view));
        context.renderResponse();
    }

    private static <T extends Throwable> T find(Throwable problem, Class<T> kind) {
        for (Throwable cause = problem; cause != null; cause = cause.getCause()) {
            if (kind.isInstance(cause)) {
                return kind.cast(cause);
            }
        }
        return null;
    }
}

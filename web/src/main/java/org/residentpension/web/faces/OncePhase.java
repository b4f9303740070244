package org.residentpension.web.faces;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.inject.Inject;
import org.residentpension.platform.once.FormToken;

/** Hands the token of a posted form to the use cases that will spend it. */
public class OncePhase implements PhaseListener {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient FormToken token;

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void beforePhase(PhaseEvent event) {
        // only what was restored is a post
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        if (event.getFacesContext().isPostback()) {
            token.sentWith(event.getFacesContext()
                    .getExternalContext()
                    .getRequestParameterMap()
                    .get(OnceView.PARAMETER));
        }
    }
}

package org.residentpension.web.faces;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.event.ActionEvent;
import jakarta.faces.event.ActionListener;
import org.residentpension.platform.Outage;
import org.residentpension.platform.ThrownBack;
import org.residentpension.platform.once.FormToken;

/**
 * What a button starts is started once more if the database threw it back, as long as nothing of it is kept (ADR 41). What is thrown
 * back every time is told like everything else that cannot be done now.
 */
public class PatientActions implements ActionListener {

    private final ActionListener wrapped;

    public PatientActions(ActionListener wrapped) {
        this.wrapped = wrapped;
    }

    @Override
    public void processAction(ActionEvent event) {
        ThrownBack.againAfter(PatientActions::canBeginAnew, () -> wrapped.processAction(event));
    }

    private static boolean canBeginAnew(Throwable broken) {
        return Outage.isThrownBack(broken)
                && CDI.current().select(FormToken.class).get().beginAnew();
    }
}

package org.residentpension.platform;

import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What a timer has to do, done beside it. The server takes a timer away for good after two failures, and it counts those of
 * the beans that the timer calls, caught or not: an outage of the database of some seconds would end it until the next restart.
 */
@Stateless
public class Errands {

    private static final Logger LOG = Logger.getLogger(Errands.class.getName());

    /**
     * Goes about it at once and tells of a failure in the log only; the timer comes again. An outage is one line each time, it ends by
     * itself; anything else is a fault of ours and is told with its stack.
     */
    @Asynchronous
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public void run(String what, Runnable work) {
        try {
            work.run();
        } catch (RuntimeException broken) {
            if (Outage.isBehind(broken)) {
                LOG.log(Level.WARNING, "cannot {0}: {1}", new Object[] {what, broken.toString()});
            } else {
                LOG.log(Level.SEVERE, broken, () -> "cannot " + what);
            }
        }
    }
}

package org.residentpension.portal.host;

import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.residentpension.platform.BusinessClock;
import org.residentpension.platform.Errands;

/**
 * Brings everybody's posts into line by night: what the portal said stands until it says otherwise, but divisions and
 * mappings may have changed since. Nobody asks here, so nothing below may look for a caller.
 */
@Stateless
public class HostNight {

    /** Whoever has not come through the portal for so long holds nothing until she does. */
    static final Duration SILENCE = Duration.ofDays(60);

    private static final Logger LOG = Logger.getLogger(HostNight.class.getName());
    private static final String NIGHT = "nightly-sync";

    @Inject
    private HostRepository host;

    @Inject
    private HostSignInService persons;

    @Inject
    private BusinessClock clock;

    @Inject
    private Errands errands;

    @Schedule(hour = "2", minute = "20", persistent = false)
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void everyNight() {
        errands.run(
                "bring posts into line",
                () -> LOG.log(Level.INFO, "posts of {0} accounts of the portal brought into line", run()));
    }

    /** @return how many accounts changed; each in a transaction of its own, so that one that fails stops no other */
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    public int run() {
        LocalDateTime limit = clock.now().minus(SILENCE);
        return count(host.heardSince(limit), userId -> persons.again(userId, NIGHT))
                + count(host.silentSince(limit), userId -> persons.silenced(userId, NIGHT));
    }

    private static int count(List<HostRepository.Told> people, LongPredicate change) {
        int changed = 0;
        for (HostRepository.Told told : people) {
            try {
                changed += change.test(told.userId()) ? 1 : 0;
            } catch (EJBException broken) {
                LOG.log(Level.SEVERE, "posts of " + told.userName() + " stay as they were", broken);
            }
        }
        return changed;
    }
}

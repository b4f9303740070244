package org.residentpension.it;

import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.concurrent.CountDownLatch;
import org.residentpension.portal.host.HostNight;

/** Runs the night's work now, as the timer of the night does: without a request and without a caller. */
@Singleton
public class NightWatch {

    private static final CountDownLatch ENDED = new CountDownLatch(1);
    private static volatile RuntimeException failure;

    @Resource
    private TimerService timers;

    @Inject
    private HostNight night;

    public void begin() {
        timers.createSingleActionTimer(1, new TimerConfig("night", false));
    }

    @Timeout
    @TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
    void run() {
        try {
            night.run();
        } catch (RuntimeException broken) {
            failure = broken;
        } finally {
            ENDED.countDown();
        }
    }

    public CountDownLatch ended() {
        return ENDED;
    }

    public RuntimeException failure() {
        return failure;
    }
}

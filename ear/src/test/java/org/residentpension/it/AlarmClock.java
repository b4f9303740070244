package org.residentpension.it;

import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import java.util.concurrent.CountDownLatch;

/** A timer that is kept in the database. */
@Singleton
public class AlarmClock {

    private static final CountDownLatch RANG = new CountDownLatch(1);

    @Resource
    private TimerService timers;

    public void setFor(long milliseconds) {
        timers.createSingleActionTimer(milliseconds, new TimerConfig("alarm", true));
    }

    @Timeout
    void ring() {
        RANG.countDown();
    }

    public CountDownLatch rang() {
        return RANG;
    }
}

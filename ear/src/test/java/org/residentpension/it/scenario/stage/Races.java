package org.residentpension.it.scenario.stage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.OptimisticLockException;
import java.util.Map;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.residentpension.conformance.Given;
import org.residentpension.platform.BusinessException;
import org.residentpension.platform.Outage;
import org.residentpension.platform.ThrownBack;

/**
 * Several users who act in one moment: each has looked, then all are let go together. What the database throws back is done once more,
 * as behind a button of a page.
 */
@ApplicationScoped
public class Races {

    private static final long PATIENCE_SECONDS = 30;

    private final Map<String, CyclicBarrier> gates = new ConcurrentHashMap<>();

    /** DONE, the code of the refusal, or what broke. */
    String run(Act act, Verb verb, Given race) {
        Object opened = verb.open(act);
        await(race.text("name"), race.number("of"));
        LockSupport.parkNanos(TimeUnit.MICROSECONDS.toNanos(race.number("lateMicros")));
        try {
            Outcome outcome = ThrownBack.againAfter(Outage::isThrownBack, () -> verb.perform(act, opened));
            return outcome.done() ? "DONE" : String.valueOf(outcome.code());
        } catch (BusinessException refused) {
            return refused.code();
        } catch (RuntimeException broken) {
            return told(broken);
        }
    }

    private void await(String name, int of) {
        try {
            gates.computeIfAbsent(name, any -> new CyclicBarrier(of)).await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        } catch (BrokenBarrierException | TimeoutException alone) {
            throw new IllegalStateException("not all came to " + name, alone);
        }
    }

    /** As the pages tell it. */
    private static String told(RuntimeException broken) {
        StringBuilder causes = new StringBuilder("BROKEN");
        for (Throwable each = broken; each != null; each = each.getCause()) {
            if (each instanceof BusinessException refused) {
                return refused.code();
            }
            if (each instanceof OptimisticLockException) {
                return "X_STALE";
            }
            causes.append(" / ").append(each);
        }
        return Outage.isLock(broken) ? "X_BUSY" : causes.toString();
    }
}

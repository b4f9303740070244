package org.residentpension.it;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** For what another server does in its own time. */
final class Soon {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long STEP_MILLIS = 200;

    private Soon() {}

    /** @return whether it came true before the patience was at its end */
    static boolean isTrue(BooleanSupplier expected) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (expected.getAsBoolean()) {
                return true;
            }
            try {
                Thread.sleep(STEP_MILLIS);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return false;
            }
        }
        return false;
    }
}

package org.residentpension.platform;

import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Work that the database threw back because somebody else was at the same rows in the same moment is done once more, as a whole
 * (ADR 41). Nothing of a thrown back transaction is kept, and the second look sees what the first could not: it is done, or refused
 * in a plain sentence. For callers without a transaction of their own, whose work is one transaction.
 */
public final class ThrownBack {

    private static final int TRIES = 4;

    /** Those who met once would meet again if they came back in step. */
    private static final int LONGEST_PAUSE_MILLIS = 40;

    private ThrownBack() {}

    /** @param reason what to come back for; the last try throws whatever it met */
    public static <T> T againAfter(Predicate<Throwable> reason, Supplier<T> work) {
        for (int tried = 1; ; tried++) {
            try {
                return work.get();
            } catch (RuntimeException thrown) {
                if (tried == TRIES || !reason.test(thrown)) {
                    throw thrown;
                }
                pause(tried);
            }
        }
    }

    public static void againAfter(Predicate<Throwable> reason, Runnable work) {
        againAfter(reason, () -> {
            work.run();
            return null;
        });
    }

    private static void pause(int tried) {
        try {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(1, tried * LONGEST_PAUSE_MILLIS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}

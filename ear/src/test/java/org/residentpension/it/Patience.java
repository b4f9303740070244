package org.residentpension.it;

import java.util.function.BooleanSupplier;

/** Waiting for what another process does, by asking again and again; five minutes, because the machine may be busy. */
public final class Patience {

    private static final int MILLISECONDS = 300_000;

    private Patience() {}

    public static void until(String what, BooleanSupplier done) {
        until(what, done, 100);
    }

    /** For what passes quickly. */
    static void closelyUntil(String what, BooleanSupplier done) {
        until(what, done, 2);
    }

    private static void until(String what, BooleanSupplier done, int pause) {
        for (int waited = 0; waited < MILLISECONDS; waited += pause) {
            if (done.getAsBoolean()) {
                return;
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new AssertionError(interrupted);
            }
        }
        throw new AssertionError("in vain: " + what);
    }
}

package org.residentpension.platform.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/**
 * One after the other where nothing stands yet that could be locked (ADR 41): two who look at the same moment would both find nothing,
 * and both enter it. What stands already is locked itself.
 */
@ApplicationScoped
public class Turns {

    /** Many, because a file with receipts takes one for each and keeps them all until it is booked. */
    static final int SHARED = 4096;

    @Inject
    private Database database;

    /** Waits until nobody else is at it; whoever comes next waits until this transaction ends, and sees what it has done. */
    public void await(String what) {
        database.update("INSERT INTO rp_turn (name) VALUES (?) ON DUPLICATE KEY UPDATE name = name", what);
        database.count("SELECT COUNT(*) FROM rp_turn WHERE name = ? FOR UPDATE", what);
    }

    /** The same for numbers without end, which share so many turns that the table never grows: at worst two of them wait for nothing. */
    public void awaitShared(String kind, String number) {
        await(shared(kind, number));
    }

    /** The hash of a text is the same on every server (see {@link String#hashCode}). */
    static String shared(String kind, String number) {
        return kind + "/" + Math.floorMod(number.hashCode(), SHARED);
    }
}

package org.residentpension.bench;

import java.util.Map;

/**
 * One run.
 *
 * @param processor seconds of processor time of this program and of the database
 * @param idle bytes of heap in use before
 * @param peak bytes above idle at the worst moment, garbage included
 * @param live bytes above idle after the worst collection
 * @param written what the database holds afterwards
 */
record Measured(
        boolean product,
        double seconds,
        double processor,
        Map<String, Double> laps,
        long idle,
        long peak,
        long live,
        String written) {}

package org.residentpension.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/** Seconds since it was made, those of each lap, and what this program and its database took of the processor. */
final class Clock {

    private final long start = System.nanoTime();
    private final double processorAtStart = processor();
    private final Map<String, Double> laps = new LinkedHashMap<>();
    private long last = start;
    private double processorAtLast;

    void lap(String name) {
        long now = System.nanoTime();
        laps.put(name, (now - last) / 1e9);
        last = now;
        processorAtLast = processor();
    }

    double seconds() {
        return (last - start) / 1e9;
    }

    /** Tells more than time on a machine that has other work to do. */
    double processorSeconds() {
        return processorAtLast - processorAtStart;
    }

    Map<String, Double> laps() {
        return laps;
    }

    private static double processor() {
        OperatingSystemMXBean system = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return system.getProcessCpuTime() / 1e9
                + ProcessHandle.current()
                                .children()
                                .flatMap(child -> child.info().totalCpuDuration().stream())
                                .mapToDouble(Duration::toMillis)
                                .sum()
                        / 1e3;
    }
}

package org.residentpension.bench;

import com.sun.management.GarbageCollectionNotificationInfo;
import java.lang.management.GarbageCollectorMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryUsage;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import javax.management.Notification;
import javax.management.NotificationEmitter;
import javax.management.NotificationListener;
import javax.management.openmbean.CompositeData;

/** How full the heap became between start and stop: at any moment, garbage included, and right after a collection. */
final class Heap {

    private static final int SAMPLE_MILLIS = 2;

    private final AtomicLong highest = new AtomicLong();
    private final AtomicLong highestLive = new AtomicLong();
    private final NotificationListener listener = (notification, ignored) -> collected(notification);
    private final ScheduledExecutorService sampler = Executors.newSingleThreadScheduledExecutor(sampling -> {
        Thread thread = new Thread(sampling, "heap");
        thread.setDaemon(true);
        return thread;
    });

    private Heap() {}

    static Heap watch() {
        Heap heap = new Heap();
        heap.sampler.scheduleWithFixedDelay(
                () -> heap.highest.accumulateAndGet(used(), Math::max), 0, SAMPLE_MILLIS, TimeUnit.MILLISECONDS);
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector).addNotificationListener(heap.listener, null, null);
        }
        return heap;
    }

    void stop() throws Exception {
        sampler.shutdown();
        sampler.awaitTermination(1, TimeUnit.SECONDS);
        for (GarbageCollectorMXBean collector : ManagementFactory.getGarbageCollectorMXBeans()) {
            ((NotificationEmitter) collector).removeNotificationListener(listener);
        }
    }

    long highest() {
        return highest.get();
    }

    long highestLive() {
        return highestLive.get();
    }

    /** What is in use when nothing happens. */
    static long idle() {
        System.gc();
        System.gc();
        return used();
    }

    private static long used() {
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    private void collected(Notification notification) {
        if (notification.getType().equals(GarbageCollectionNotificationInfo.GARBAGE_COLLECTION_NOTIFICATION)) {
            var info = GarbageCollectionNotificationInfo.from((CompositeData) notification.getUserData());
            long live = 0;
            long before = 0;
            for (var pool : info.getGcInfo().getMemoryUsageAfterGc().entrySet()) {
                if (isHeap(pool.getKey())) {
                    live += pool.getValue().getUsed();
                    before += info.getGcInfo()
                            .getMemoryUsageBeforeGc()
                            .getOrDefault(pool.getKey(), new MemoryUsage(0, 0, 0, 0))
                            .getUsed();
                }
            }
            highestLive.accumulateAndGet(live, Math::max);
            highest.accumulateAndGet(before, Math::max);
        }
    }

    private static boolean isHeap(String pool) {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .anyMatch(
                        bean -> bean.getName().equals(pool) && bean.getType() == java.lang.management.MemoryType.HEAP);
    }
}

package org.residentpension.it.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Some who act in one moment in a played office, each by a request of her own; who is a hair later is drawn by lot. */
final class Race {

    /** About what a short transaction takes: before, within and after the other one. */
    private static final int LATEST_MICROS = 8_000;

    private final PlayedOffice office;
    private final Random lot;
    private final String at;
    private final String name = UUID.randomUUID().toString();
    private final List<Racer> racers = new ArrayList<>();
    private final List<Supplier<String>> machines = new ArrayList<>();

    private record Racer(String user, String verb, Map<String, Object> with) {}

    Race(PlayedOffice office, Random lot, String at) {
        this.office = office;
        this.lot = lot;
        this.at = at;
    }

    Race with(String user, String verb, Map<String, Object> with) {
        racers.add(new Racer(user, verb, with));
        return this;
    }

    /** A machine, which comes by its own door about when the others are let go. */
    Race with(Supplier<String> machine) {
        machines.add(machine);
        return this;
    }

    /** DONE or the code of what was said, in the order in which they were named; the machines last. */
    List<String> run() {
        office.server().ask("moment", null, Map.of("at", at, "do", "moment", "with", Map.of()));
        try (Threads threads = new Threads(racers.size() + machines.size())) {
            List<CompletableFuture<String>> acts = new ArrayList<>();
            for (Racer racer : racers) {
                Map<String, Object> body = Map.of("at", at, "do", racer.verb(), "with", racer.with(), "race", place());
                acts.add(threads.start(
                        () -> office.server().ask("race", racer.user(), body).getString(0)));
            }
            machines.forEach(machine -> acts.add(threads.start(machine)));
            return acts.stream().map(CompletableFuture::join).toList();
        }
    }

    private Map<String, Object> place() {
        return Map.of("name", name, "of", racers.size(), "lateMicros", lot.nextInt(LATEST_MICROS));
    }

    private static final class Threads implements AutoCloseable {

        private final ExecutorService threads;

        Threads(int size) {
            threads = Executors.newFixedThreadPool(size);
        }

        CompletableFuture<String> start(Supplier<String> act) {
            return CompletableFuture.supplyAsync(act, threads);
        }

        @Override
        public void close() {
            threads.shutdownNow();
        }
    }
}

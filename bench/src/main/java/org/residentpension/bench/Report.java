package org.residentpension.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** Prints each pair of runs as it ends, and the medians in the end. */
final class Report {

    private final List<Measured> products = new ArrayList<>();
    private final List<Measured> floors = new ArrayList<>();
    private final List<Double> ratios = new ArrayList<>();

    static void line(String format, Object... values) {
        System.out.println(String.format(Locale.ROOT, format, values));
    }

    void add(boolean counts, Measured product, Measured floor) {
        double ratio = product.seconds() / floor.seconds();
        line(
                "%s product %.2f s (%s), floor %.2f s (%s), ratio %.2f, heap over idle %d MB (live %d MB), floor %d MB",
                counts ? "run " + (ratios.size() + 1) + ":  " : "warm-up:",
                product.seconds(),
                laps(product),
                floor.seconds(),
                laps(floor),
                ratio,
                product.peak() >> 20,
                product.live() >> 20,
                floor.peak() >> 20);
        if (counts) {
            products.add(product);
            floors.add(floor);
            ratios.add(ratio);
        }
    }

    void print(int rows) {
        double product = median(products, Measured::seconds);
        double floor = median(floors, Measured::seconds);
        line("written by both: %s", products.get(0).written().replaceAll(" #\\d+", ""));
        line(
                "product  median %.2f s, %,.0f rows/s, %.2f s of processor",
                product, rows / product, median(products, Measured::processor));
        line(
                "floor    median %.2f s, %,.0f rows/s, %.2f s of processor",
                floor, rows / floor, median(floors, Measured::processor));
        line(
                "ratio    median %.2f of the pairs (aim: at most 1.5), %.2f in processor time",
                median(ratios, ratio -> ratio),
                median(products, Measured::processor) / median(floors, Measured::processor));
        line(
                "heap     idle %.0f MB; product at most %.0f MB over idle, garbage included (aim: at most 128); live at most %.0f MB",
                median(products, Measured::idle) / (1 << 20),
                products.stream().mapToDouble(Measured::peak).max().orElse(0) / (1 << 20),
                products.stream().mapToDouble(Measured::live).max().orElse(0) / (1 << 20));
    }

    private static String laps(Measured run) {
        return run.laps().entrySet().stream()
                .map(lap -> String.format(Locale.ROOT, "%s %.2f", lap.getKey(), lap.getValue()))
                .collect(Collectors.joining(", "));
    }

    private static <T> double median(List<T> all, ToDoubleFunction<T> value) {
        double[] sorted = all.stream().mapToDouble(value).sorted().toArray();
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}

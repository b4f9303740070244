package org.residentpension.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of cases: which exist at all, and which the product answers so far. */
final class Kinds {

    private static final Map<String, CaseKind> BUILT = Map.of(
            "id-number", new IdNumberKind(),
            "name-compare", new NameCompareKind(),
            "amount-in-words", new AmountInWordsKind(),
            "period", new PeriodKind(),
            "enrollment-check", new EnrollmentCheckKind(),
            "contribution", new PersonYearKind(),
            "scope-check", new ScopeCheckKind(),
            "masking", new MaskingKind(),
            "export-cell", new ExportCellKind(),
            "completion-rate", new CompletionRateKind());

    private final List<String> existing;

    Kinds(Path own) throws IOException {
        existing = Files.readAllLines(own.resolve("kinds.txt")).stream()
                .filter(line -> !line.startsWith("#"))
                .toList();
    }

    boolean exists(String kind) {
        return existing.contains(kind);
    }

    /** Empty for a kind that exists but is not built yet. */
    Optional<CaseKind> built(String kind) {
        return Optional.ofNullable(BUILT.get(kind));
    }
}

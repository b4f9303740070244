package org.residentpension.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The kinds of cases: which exist at all, and which the product answers so far. */
final class Kinds {

    private static final Map<String, CaseKind> BUILT = Map.ofEntries(
            Map.entry("id-number", new IdNumberKind()),
            Map.entry("name-compare", new NameCompareKind()),
            Map.entry("amount-in-words", new AmountInWordsKind()),
            Map.entry("period", new PeriodKind()),
            Map.entry("enrollment-check", new EnrollmentCheckKind()),
            Map.entry("contribution", new PersonYearKind()),
            Map.entry("scope-check", new ScopeCheckKind()),
            Map.entry("masking", new MaskingKind()),
            Map.entry("export-cell", new ExportCellKind()),
            Map.entry("completion-rate", new CompletionRateKind()),
            Map.entry("subsidy-line", new SubsidyLineKind()),
            Map.entry("donation-check", new DonationCheckKind()),
            Map.entry("scheme-check", new SchemeCheckKind()),
            Map.entry("quorum", new QuorumKind()),
            Map.entry("benefit-estimate", new BenefitEstimateKind()),
            Map.entry("budget-allocation", new BudgetAllocationKind()));

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

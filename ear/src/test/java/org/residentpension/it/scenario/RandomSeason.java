package org.residentpension.it.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.residentpension.conformance.Given;
import org.residentpension.conformance.Schemes;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.policy.PolicyBook;
import org.residentpension.policy.PolicyTimeline;
import org.residentpension.villagesubsidy.rules.scheme.SchemeRule;
import org.residentpension.villagesubsidy.rules.scheme.SchemeScope;
import org.residentpension.villagesubsidy.rules.scheme.SchemeSubmission;

/** What a village may resolve and who lives there, at random; only resolutions that the rule accepts. */
final class RandomSeason {

    /** The month after which a season buries some of those whom it pays: nobody pays when she is dead. */
    private static final int LAST_TOP_UP = 10;

    private static final PolicyTimeline LAW = PolicyBook.load().timeline(DivisionCode.of("360222"));
    private static final LocalDate DAY = LocalDate.of(2024, 8, 20);
    private static final int[] TIERS = {300, 400, 500, 600, 700, 800, 900, 1000, 1500, 2000, 3000, 4000, 5000, 6000};
    private static final List<String> GROUPS =
            List.of("EXTREME_HARDSHIP", "MINIMUM_LIVING_ALLOWANCE", "SEVERE_DISABILITY", "POVERTY_RELAPSE_MONITORED");

    private final Random random;

    RandomSeason(Random random) {
        this.random = random;
    }

    Map<String, Object> scheme(String key, String village) {
        while (true) {
            Map<String, Object> scheme = drawn(key, village);
            SchemeSubmission submission = new SchemeSubmission(
                    SchemeScope.VILLAGE,
                    2024,
                    2024,
                    Schemes.standard(new Given("scheme", scheme)),
                    List.of(),
                    null,
                    false,
                    null);
            if (SchemeRule.check(submission, LAW, DAY).isAccepted()) {
                return scheme;
            }
        }
    }

    private Map<String, Object> drawn(String key, String village) {
        List<Map<String, Object>> components = new ArrayList<>();
        for (int i = random.nextInt(3); i >= 0; i--) {
            components.add(component());
        }
        boolean shared = random.nextInt(3) == 0;
        Map<String, Object> scheme = new LinkedHashMap<>();
        scheme.put("key", key);
        scheme.put("village", village);
        scheme.put("countyApprovedOn", "2024-08-20");
        scheme.put("budget", shared ? yuan(1500 + random.nextInt(2000)) : "1000000.00");
        scheme.put("overBudget", shared ? "PRIORITISE_SPECIAL" : "BLOCK");
        scheme.put("fundingSources", List.of("COLLECTIVE_INCOME"));
        scheme.put("components", components);
        if (random.nextInt(4) == 0) {
            scheme.put("personMax", yuan(50 + random.nextInt(200)));
        }
        return scheme;
    }

    private Map<String, Object> component() {
        return switch (random.nextInt(6)) {
            case 0 -> Map.of("kind", "FLAT", "amount", money(5, 120));
            case 1 -> Map.of("kind", "GROUP_FLAT", "groups", groupAmounts(), "ordinary", money(0, 60));
            case 2 -> Map.of("kind", "TIER_TABLE", "table", table());
            case 3 -> Map.of("kind", "TIER_STEP", "steps", steps(500));
            case 4 ->
                Map.of(
                        "kind",
                        "TIER_PERCENT",
                        "bands",
                        List.of(
                                Map.of("from", "100.00", "to", "1000.00", "percent", "5"),
                                Map.of("from", "1500.00", "to", "6000.00", "percent", "4.37")));
            default ->
                Map.of(
                        "kind",
                        "RAISE",
                        "base",
                        random.nextBoolean() ? "LAST_YEAR" : "MIN_TIER",
                        "steps",
                        steps(100),
                        "cap",
                        money(10, 150));
        };
    }

    private Map<String, Object> groupAmounts() {
        Map<String, Object> amounts = new HashMap<>();
        GROUPS.forEach(group -> amounts.put(group, money(60, 140)));
        return amounts;
    }

    private List<Map<String, Object>> table() {
        List<Map<String, Object>> rows = new ArrayList<>();
        int amount = 5 + random.nextInt(30);
        for (int tier : TIERS) {
            rows.add(Map.of("tier", yuan(tier), "amount", yuan(amount)));
            amount += random.nextInt(25);
        }
        return rows;
    }

    private List<Map<String, Object>> steps(int first) {
        List<Map<String, Object>> steps = new ArrayList<>();
        int amount = 0;
        for (int min = first; min <= 5000; min *= 2 + random.nextInt(2)) {
            amount += 1 + random.nextInt(40);
            steps.add(Map.of("min", yuan(min), "amount", yuan(amount)));
        }
        return steps;
    }

    /** Some of them paid in time, some late, some not at all, some for another year; some have two collectives. */
    Map<String, Object> villagers(String village, int count) {
        Map<String, Object> persons = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            Map<String, Object> facts = new HashMap<>(Map.of("village", village));
            describe(facts);
            persons.put(village + i, facts);
        }
        return persons;
    }

    private void describe(Map<String, Object> facts) {
        switch (random.nextInt(12)) {
            case 0 -> facts.put("payments", List.of());
            case 1 -> {
                Map<String, Object> gone = new HashMap<>(paid(2024, tier(), day(2, 8)));
                gone.put("refundedOn", "2024-09-15");
                facts.put("payments", List.of(gone));
            }
            case 2 -> sponsor(facts);
            case 3 -> {
                hardship(facts);
                facts.put("payments", List.of(paid(2024, tier(), day(2, 9))));
            }
            case 4 -> facts.put("payments", List.of(paid(2023, tier(), "2023-05-05"), paid(2024, tier(), day(2, 11))));
            case 5 -> {
                facts.put("memberOf", List.of(Map.of("collective", "A"), Map.of("collective", "B")));
                facts.put("payments", List.of(paid(2024, tier(), day(2, 9))));
            }
            case 6 -> {
                facts.put("memberOf", List.of(Map.of("collective", "C")));
                facts.put("payments", List.of(paid(2024, tier(), day(2, 9))));
            }
            case 7 -> facts.put("payments", List.of(paid(2024, 300, day(2, 5)), paid(2024, 200, day(6, LAST_TOP_UP))));
            default -> facts.put("payments", List.of(paid(2024, tier(), day(2, 11))));
        }
    }

    private void sponsor(Map<String, Object> facts) {
        hardship(facts);
        facts.put("sponsorship", Map.of("confirmedOn", "2024-06-03"));
        facts.put("payments", random.nextBoolean() ? List.of() : List.of(paid(2024, 400, day(7, LAST_TOP_UP))));
    }

    private void hardship(Map<String, Object> facts) {
        facts.put(
                "specialGroups",
                List.of(Map.of("group", GROUPS.get(random.nextInt(GROUPS.size())), "from", "2020-01-01")));
    }

    private static Map<String, Object> paid(int year, int amount, String on) {
        return Map.of("year", year, "amount", yuan(amount), "paidOn", on);
    }

    private String day(int firstMonth, int lastMonth) {
        return LocalDate.of(2024, firstMonth + random.nextInt(lastMonth - firstMonth + 1), 1 + random.nextInt(28))
                .toString();
    }

    private int tier() {
        return TIERS[random.nextInt(TIERS.length)];
    }

    private String money(int low, int high) {
        return "%d.%02d".formatted(low + random.nextInt(high - low), random.nextInt(100));
    }

    private static String yuan(int amount) {
        return amount + ".00";
    }
}

package org.residentpension.demo;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Counts a year again from the files alone, as a clerk with a pocket calculator would. */
final class Figures {

    final Map<String, String> villageOf = new HashMap<>();
    final Map<String, List<BigDecimal>> own = new HashMap<>();
    final Set<String> sponsored = new HashSet<>();
    final Set<String> paidBefore = new HashSet<>();

    Figures(Path good, String name, String year, Map<String, String> endings) throws IOException {
        String start = name + "-" + year + "-";
        for (var row : SheetText.read(good.resolve(start + "roster" + endings.get("roster")))
                .rows()) {
            villageOf.put(row.get("证件号码"), row.get("户籍所在地代码"));
        }
        for (var row : SheetText.read(good.resolve(start + "sponsorship" + endings.get("sponsorship")))
                .rows()) {
            sponsored.add(row.get("证件号码"));
        }
        for (var row : SheetText.read(good.resolve(start + "history" + endings.get("history")))
                .rows()) {
            if (new BigDecimal(row.get("个人缴费")).signum() > 0) {
                paidBefore.add(row.get("证件号码"));
            }
        }
        Map<String, BigDecimal> receipts = new HashMap<>();
        for (var row : SheetText.read(good.resolve(start + "tax-payments" + endings.get("tax")))
                .rows()) {
            if (row.get("费款所属期").equals(year)) {
                apply(row, receipts);
            }
        }
    }

    private void apply(Map<String, String> row, Map<String, BigDecimal> receipts) {
        BigDecimal amount = new BigDecimal(row.get("金额"));
        List<BigDecimal> live = own.computeIfAbsent(row.get("证件号码"), id -> new ArrayList<>());
        if (row.get("状态").equals("冲正")) {
            live.remove(receipts.get(row.get("票据号")));
        } else {
            receipts.put(row.get("票据号"), amount);
            live.add(amount);
        }
    }

    /** Pairs of tier and number of persons. */
    static NavigableMap<Integer, Integer> tiers(int... pairs) {
        NavigableMap<Integer, Integer> tiers = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            tiers.put(pairs[i], pairs[i + 1]);
        }
        return tiers;
    }

    Set<String> contributors() {
        Set<String> contributors = new HashSet<>(sponsored);
        own.forEach((id, live) -> {
            if (!live.isEmpty()) {
                contributors.add(id);
            }
        });
        return contributors;
    }

    BigDecimal ownMoney() {
        return own.values().stream().flatMap(List::stream).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    NavigableMap<Integer, Integer> personsByTier() {
        NavigableMap<Integer, Integer> tiers = new TreeMap<>();
        for (String id : contributors()) {
            int tier = own.getOrDefault(id, List.of()).stream()
                    .mapToInt(BigDecimal::intValueExact)
                    .sum();
            tiers.merge(tier + (sponsored.contains(id) ? 100 : 0), 1, Integer::sum);
        }
        return tiers;
    }

    long topUps() {
        return own.entrySet().stream()
                .filter(entry -> entry.getValue().size() + (sponsored.contains(entry.getKey()) ? 1 : 0) > 1)
                .filter(entry -> !entry.getValue().isEmpty())
                .count();
    }

    long firstPayers() {
        return own.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty() && !paidBefore.contains(entry.getKey()))
                .count();
    }

    Map<String, Integer> contributorsByVillage() {
        Map<String, Integer> villages = new TreeMap<>();
        contributors().forEach(id -> villages.merge(villageOf.get(id), 1, Integer::sum));
        return villages;
    }
}

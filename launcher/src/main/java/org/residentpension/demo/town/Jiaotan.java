package org.residentpension.demo.town;

import static org.residentpension.demo.town.TownPlan.byTier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Three villages of 蛟潭镇 2024, which later pay a collective subsidy. */
final class Jiaotan {

    static final List<Village> VILLAGES = List.of(
            new Village("360222103200", "蛟潭村", 115, 112, 8),
            new Village("360222103202", "外蒋村", 76, 73, 7),
            new Village("360222103203", "胡宅村", 57, 56, 4));

    private static final String TOWN = "360222103000";
    private static final Map<String, Integer> MONEY =
            Map.of("360222103200", 50_000, "360222103202", 34_000, "360222103203", 26_000);

    private Jiaotan() {}

    static TownPlan plan() {
        return new TownPlan(
                new Place("360299", "360222", "浮梁县", TOWN, "蛟潭镇", 2024),
                VILLAGES,
                new Quotas(2, 12, 5, 1, 2, 0, 23),
                new Levy(
                        300,
                        byTier(
                                100, 3, 300, 179, 400, 11, 500, 9, 600, 5, 700, 1, 800, 2, 1000, 4, 1500, 2, 2000, 2,
                                3000, 2, 4000, 1, 5000, 1, 6000, 1),
                        byTier(300, 2),
                        byTier(400, 1, 500, 1, 1000, 1),
                        byTier(
                                100, 30, 300, 40, 400, 50, 500, 60, 600, 65, 700, 70, 800, 75, 900, 80, 1000, 85, 1500,
                                90, 2000, 95, 3000, 100, 4000, 150, 5000, 190, 6000, 230),
                        LocalDate.of(2024, 3, 15),
                        LocalDate.of(2024, 9, 12),
                        Season.YEAR_ROUND),
                marks(),
                targets(),
                new TownPlan.People(Names.FULIANG, 1, 1, List.of("畲族")));
    }

    private static SortedMap<Mark, Integer> marks() {
        SortedMap<Mark, Integer> marks = new TreeMap<>();
        marks.put(Mark.YOUNG_FIRST_PAYER, 1);
        marks.put(Mark.GROWN_FIRST_PAYER, 3);
        marks.put(Mark.CORRECTED, 1);
        marks.put(Mark.GAP_BACK_PAYMENT, 2);
        marks.put(Mark.LUMP_SUM, 1);
        marks.put(Mark.FLEXIBLE_AND_PAID, 1);
        marks.put(Mark.FLEXIBLE_UNPAID, 2);
        marks.put(Mark.OTHER_EMPLOYEE, 1);
        marks.put(Mark.FORMER_EMPLOYEE, 2);
        marks.put(Mark.STATUS_TOO_LATE, 1);
        marks.put(Mark.STATUS_ENDED, 1);
        return marks;
    }

    private static List<TownPlan.Target> targets() {
        List<TownPlan.Target> targets = new ArrayList<>();
        int persons = VILLAGES.stream().mapToInt(Village::target).sum();
        int money = MONEY.values().stream().mapToInt(Integer::intValue).sum();
        targets.add(new TownPlan.Target(TOWN, "参保缴费人数", BigDecimal.valueOf(persons)));
        targets.add(new TownPlan.Target(TOWN, "征收金额", yuan(money)));
        targets.add(new TownPlan.Target(TOWN, "提档补差人数", BigDecimal.valueOf(5)));
        targets.add(new TownPlan.Target(TOWN, "首次缴费人数", BigDecimal.valueOf(4)));
        targets.add(new TownPlan.Target(TOWN, "灵活就业企保人数", BigDecimal.valueOf(3)));
        for (Village village : VILLAGES) {
            targets.add(new TownPlan.Target(village.code(), "参保缴费人数", BigDecimal.valueOf(village.target())));
            targets.add(new TownPlan.Target(village.code(), "征收金额", yuan(MONEY.get(village.code()))));
        }
        return targets;
    }

    private static BigDecimal yuan(int amount) {
        return BigDecimal.valueOf(amount).setScale(2);
    }
}

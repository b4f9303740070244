package org.residentpension.demo.town;

import static org.residentpension.demo.town.TownPlan.byTier;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** 北斗溪镇 2023: 8,326 contributors whose money is known to the cent before a file is written. */
final class Beidouxi {

    static final List<Village> VILLAGES = List.of(
            new Village("431224124200", "松林村", 931, 949, 56),
            new Village("431224124201", "林果村", 702, 691, 42),
            new Village("431224124202", "茅坡村", 1018, 1042, 61),
            new Village("431224124203", "坪溪村", 455, 436, 27),
            new Village("431224124204", "沙坪村", 518, 524, 31),
            new Village("431224124205", "油垅村", 487, 460, 29),
            new Village("431224124206", "黄田村", 402, 411, 24),
            new Village("431224124207", "龙形村", 366, 361, 22),
            new Village("431224124208", "村09", 812, 843, 49),
            new Village("431224124209", "村10", 705, 683, 42),
            new Village("431224124210", "村11", 640, 626, 38),
            new Village("431224124211", "村12", 512, 520, 31),
            new Village("431224124212", "村13", 428, 425, 26),
            new Village("431224124213", "村14", 350, 355, 22));

    private static final String TOWN = "431224124000";

    private Beidouxi() {}

    static TownPlan plan() {
        return new TownPlan(
                new Place("431299", "431224", "溆浦县", TOWN, "北斗溪镇", 2023),
                VILLAGES,
                new Quotas(70, 450, 164, 40, 62, 26, 794),
                new Levy(
                        200,
                        byTier(
                                200, 6886, 300, 329, 400, 38, 500, 189, 600, 20, 800, 10, 1000, 130, 1500, 12, 2000, 24,
                                2500, 4, 3000, 40),
                        byTier(200, 14, 300, 6, 400, 2, 500, 2),
                        byTier(300, 25, 400, 4, 500, 8, 1000, 3),
                        byTier(100, 30, 200, 30, 300, 40, 500, 60),
                        LocalDate.of(2023, 7, 20),
                        LocalDate.of(2023, 12, 15),
                        Season.AUTUMN),
                marks(),
                targets(),
                new TownPlan.People(Names.XUPU, 4, 18, List.of("瑶族", "苗族", "土家族")));
    }

    private static SortedMap<Mark, Integer> marks() {
        SortedMap<Mark, Integer> marks = new TreeMap<>();
        marks.put(Mark.YOUNG_FIRST_PAYER, 18);
        marks.put(Mark.GROWN_FIRST_PAYER, 12);
        marks.put(Mark.CORRECTED, 1);
        marks.put(Mark.GAP_BACK_PAYMENT, 12);
        marks.put(Mark.FLEXIBLE_AND_PAID, 10);
        marks.put(Mark.FLEXIBLE_UNPAID, 30);
        marks.put(Mark.OTHER_EMPLOYEE, 12);
        marks.put(Mark.FORMER_EMPLOYEE, 25);
        marks.put(Mark.STATUS_TOO_LATE, 20);
        marks.put(Mark.STATUS_ENDED, 12);
        return marks;
    }

    private static List<TownPlan.Target> targets() {
        List<TownPlan.Target> targets = new ArrayList<>();
        targets.add(new TownPlan.Target(TOWN, "参保缴费人数", BigDecimal.valueOf(8326)));
        targets.add(new TownPlan.Target(TOWN, "征收金额", new BigDecimal("2000000.00")));
        targets.add(new TownPlan.Target(TOWN, "提档补差人数", BigDecimal.valueOf(64)));
        targets.add(new TownPlan.Target(TOWN, "首次缴费人数", BigDecimal.valueOf(30)));
        targets.add(new TownPlan.Target(TOWN, "灵活就业企保人数", BigDecimal.valueOf(40)));
        for (Village village : VILLAGES) {
            targets.add(new TownPlan.Target(village.code(), "参保缴费人数", BigDecimal.valueOf(village.target())));
        }
        return targets;
    }
}

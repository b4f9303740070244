package org.residentpension.demo.town;

import static org.residentpension.demo.sheet.Table.row;

import java.util.ArrayList;
import java.util.List;
import org.residentpension.demo.sheet.Table;

/**
 * The rolls of members: nearly everybody who lives in the village. Somebody of 蛟潭村 belongs to 外蒋村 instead, somebody else stands on
 * both rolls, and a few belong nowhere, as it happens where people marry and move.
 */
public final class MemberLists {

    public static final List<String> ROLL = Table.header("集体经济组织代码 姓名 证件号码 起始日期 终止日期 户编号");

    private static final int OUTSIDER_EVERY = 40;
    private static final String SINCE = "2024-01-01";

    private MemberLists() {}

    public static Table roll(Town town, Cooperative cooperative) {
        List<Resident> members = new ArrayList<>(residents(town, cooperative.village()));
        members.removeAll(outsiders(members));
        if (cooperative.key().equals("B")) {
            String first = Cooperative.ALL.get(0).village();
            List<Resident> neighbours = residents(town, first);
            members.add(outsiders(neighbours).get(0));
            members.add(contested(neighbours));
        }
        List<List<Object>> rows = members.stream()
                .map(person -> row(
                        cooperative.creditCode(), person.name, person.idNumber, SINCE, null, person.household.number))
                .toList();
        return Table.totalled(cooperative.legalName() + "成员名册", "报送：蛟潭镇    单位：人", ROLL, rows, List.of());
    }

    private static List<Resident> residents(Town town, String village) {
        return town.people().stream()
                .filter(person -> person.village.code().equals(village))
                .toList();
    }

    /** Paid the lowest tier themselves, so that it shows in the subsidy that they are no members. */
    private static List<Resident> outsiders(List<Resident> villagers) {
        List<Resident> payers = villagers.stream().filter(MemberLists::plain).toList();
        List<Resident> outside = new ArrayList<>();
        for (int i = 3; i < payers.size(); i += OUTSIDER_EVERY) {
            outside.add(payers.get(i));
        }
        return outside;
    }

    /** Stands on two rolls; the county decides which collective may subsidise that person (R-ELG-9). */
    private static Resident contested(List<Resident> villagers) {
        return villagers.stream().filter(MemberLists::plain).findFirst().orElseThrow();
    }

    private static boolean plain(Resident person) {
        return person.marks.isEmpty() && person.statuses.isEmpty() && person.tier == 300;
    }
}

package org.residentpension.demo.town;

import java.util.ArrayList;
import java.util.List;

/** People of one roof, the head first. */
final class Household {

    final Village village;
    final String number;
    final List<Resident> members = new ArrayList<>();

    Household(Village village, int sequence) {
        this.village = village;
        this.number = village.shortCode() + "-" + String.format("%04d", sequence);
    }

    Household with(Resident resident, String relation) {
        resident.household = this;
        resident.relation = relation;
        members.add(resident);
        return this;
    }

    Resident head() {
        return members.get(0);
    }

    boolean fits(int places) {
        return members.size() <= places;
    }

    boolean has(SpecialGroup group) {
        return members.stream().anyMatch(member -> member.has(group));
    }

    /** 户编号 ends in the household's place in the village; neighbours share a group. */
    String villagerGroup() {
        int sequence = Integer.parseInt(number.substring(4));
        return (1 + sequence / 40) + "组";
    }

    String phone() {
        int sequence = Integer.parseInt(number.substring(4));
        return String.format("1990000%04d", (Integer.parseInt(village.shortCode()) * 601 + sequence) % 10_000);
    }
}

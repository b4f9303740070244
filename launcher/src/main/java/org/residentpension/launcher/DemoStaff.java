package org.residentpension.launcher;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One person of the demonstration as its portal knows her.
 *
 * @param roles as the portal tells them
 * @param regions her divisions, as far as the portal knows them
 * @param group her department there; null if her divisions say enough
 */
record DemoStaff(String userName, String name, List<String> roles, List<String> regions, String group) {

    /** One per post of the first county, and those with whom something is wrong. */
    static List<DemoStaff> all() {
        List<DemoStaff> people = new ArrayList<>();
        for (DemoAccounts.Posting posting : DemoAccounts.postings("431224")) {
            people.add(new DemoStaff(
                    posting.role().toLowerCase(Locale.ROOT).replace('_', '.'),
                    "门户" + posting.title(),
                    List.of(posting.role().toLowerCase(Locale.ROOT).replace('_', '-')),
                    List.of(posting.division()),
                    null));
        }
        people.add(new DemoStaff("no.post", "门户来宾", List.of(), List.of(), null));
        people.add(new DemoStaff("two.posts", "门户双岗", List.of("auditor", "county-clerk"), List.of("431224"), null));
        people.add(new DemoStaff("own.words", "门户镇干部", List.of("镇社保经办员"), List.of(), "大江口镇政府"));
        return people;
    }
}

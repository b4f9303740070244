package org.residentpension.demo.town;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** Names and numbers the people, household by household, when their ages no longer change. */
final class Identities {

    private final TownPlan plan;
    private final Random random;
    private final SyntheticId ids;

    Identities(TownPlan plan, Random random) {
        this.plan = plan;
        this.random = random;
        this.ids = new SyntheticId(plan.place().idPrefix(), random);
    }

    void give(List<Household> households) {
        households.forEach(this::give);
        List<Resident> people = new ArrayList<>(
                households.stream().flatMap(home -> home.members.stream()).toList());
        Collections.shuffle(people, random);
        people.stream()
                .filter(person -> person.relation.equals("配偶") && person.ownMoney() > 0)
                .limit(plan.people().dottedNames())
                .forEach(this::dotted);
        for (int i = 0; i < plan.people().rareNames(); i++) {
            Resident rare = people.get(people.size() - 1 - i);
            rare.name = rare.name.charAt(0) + Names.RARE.get(i);
        }
    }

    private void give(Household household) {
        String ethnicity = random.nextInt(100) < 15 ? minority() : "汉族";
        String headName = Names.surname(plan.people().surnames(), random);
        String otherName = Names.surname(plan.people().surnames(), random);
        for (Resident person : household.members) {
            boolean marriedIn = person.relation.equals("配偶");
            boolean child = !marriedIn && person != household.head();
            boolean ofOther = marriedIn || child && !household.head().male;
            person.name = (ofOther ? otherName : headName) + Names.given(person.male, person.birth, random);
            person.idNumber = ids.next(person.birth, person.male);
            person.ethnicity = ethnicity;
        }
    }

    private void dotted(Resident person) {
        person.name = Names.dotted(random);
        person.ethnicity = "维吾尔族";
    }

    private String minority() {
        List<String> minorities = plan.people().minorities();
        return minorities.get(random.nextInt(minorities.size()));
    }
}

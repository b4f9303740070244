package org.residentpension.demo.town;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One invented person while the year is being drawn: first place and age, then statuses, money, name and number. */
final class Resident {

    final Village village;
    final Set<Mark> marks = EnumSet.noneOf(Mark.class);
    final List<Status> statuses = new ArrayList<>();
    LocalDate birth;
    boolean male;
    Household household;
    String relation;
    String name;
    String idNumber;
    String ethnicity = "汉族";
    LocalDate enrolledOn;
    boolean sponsored;
    /** The tier reached in the year, 0 for a person who pays nothing. */
    int tier;
    /** First year with own payments, 0 for none. */
    int payingSince;

    Resident(Village village, LocalDate birth, boolean male) {
        this.village = village;
        this.birth = birth;
        this.male = male;
    }

    boolean is(Mark mark) {
        return marks.contains(mark);
    }

    boolean ordinary() {
        return marks.isEmpty();
    }

    boolean firstPayer() {
        return marks.stream().anyMatch(Mark::firstPayer);
    }

    int ownMoney() {
        return sponsored ? tier - Levy.SPONSORED : tier;
    }

    boolean has(SpecialGroup group) {
        return statuses.stream().anyMatch(status -> status.group() == group);
    }

    boolean sponsorableOn(LocalDate day) {
        return statuses.stream().anyMatch(s -> s.group().sponsored && s.validOn(day));
    }

    LocalDate sixteenthBirthday() {
        return birth.plusYears(16);
    }
}

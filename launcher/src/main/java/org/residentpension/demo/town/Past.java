package org.residentpension.demo.town;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Random;

/** When a person joined and since when the person has been paying. */
final class Past {

    private static final LocalDate SCHEME_BEGAN = LocalDate.of(2012, 1, 1);

    private final TownPlan plan;
    private final Random random;

    Past(TownPlan plan, Random random) {
        this.plan = plan;
        this.random = random;
    }

    void give(Resident person) {
        int year = plan.year();
        if (person.is(Mark.YOUNG_FIRST_PAYER)) {
            person.enrolledOn = between(person.sixteenthBirthday(), LocalDate.of(year, 8, 18));
        } else if (person.is(Mark.GROWN_FIRST_PAYER)) {
            person.enrolledOn = between(LocalDate.of(year - 1, 3, 1), LocalDate.of(year, 8, 18));
        } else {
            person.payingSince = payingSince(person);
            int by = person.payingSince > 0 ? person.payingSince : year - 1;
            person.enrolledOn = joined(person, LocalDate.of(by, 8, 15));
        }
    }

    private int payingSince(Resident person) {
        int first = Math.max(plan.year() - 3, person.sixteenthBirthday().getYear());
        if (person.is(Mark.GAP_BACK_PAYMENT)) {
            return plan.year() - 2;
        } else if (person.is(Mark.LUMP_SUM)) {
            return plan.year() - 3;
        } else if (person.ownMoney() > 0 || person.tier == 0 && random.nextInt(100) < 65) {
            return Math.max(first, plan.year() - 1 - random.nextInt(3));
        }
        return 0;
    }

    private LocalDate joined(Resident person, LocalDate atTheLatest) {
        LocalDate birthday = person.sixteenthBirthday();
        LocalDate earliest = birthday.isAfter(SCHEME_BEGAN) ? birthday : SCHEME_BEGAN;
        if (!earliest.isBefore(atTheLatest)) {
            return earliest;
        }
        LocalDate soon = earliest.plusMonths(9);
        return random.nextInt(100) < 60 && soon.isBefore(atTheLatest)
                ? between(earliest, soon)
                : between(earliest, atTheLatest);
    }

    private LocalDate between(LocalDate first, LocalDate last) {
        return first.plusDays(random.nextInt((int) ChronoUnit.DAYS.between(first, last) + 1));
    }
}

package org.residentpension.demo.town;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Random;

/** When in the year people pay: the village collection of Hunan or the tax windows of Jiangxi. */
enum Season {
    /** 21 August to 20 September by the week, stragglers to the end of the year. */
    AUTUMN {
        @Override
        LocalDate day(int year, Random random) {
            int share = random.nextInt(100);
            LocalDate start = LocalDate.of(year, 8, 21);
            if (share < 18) {
                return start.plusDays(random.nextInt(7));
            } else if (share < 40) {
                return start.plusDays(7 + random.nextInt(7));
            } else if (share < 60) {
                return start.plusDays(14 + random.nextInt(7));
            } else if (share < 85) {
                return start.plusDays(21 + random.nextInt(10));
            }
            return start.plusDays(31 + random.nextInt(102));
        }
    },

    /** All year round, and a third of all in the last days before the subsidy's cut-off on 30 September. */
    YEAR_ROUND {
        @Override
        LocalDate day(int year, Random random) {
            if (random.nextInt(100) < 35) {
                return LocalDate.of(year, 9, 20).plusDays(random.nextInt(11));
            }
            return LocalDate.ofYearDay(year, 1 + random.nextInt(365));
        }
    };

    abstract LocalDate day(int year, Random random);

    /** Mornings, afternoons and, by mobile phone, evenings. */
    static LocalDateTime at(LocalDate day, Random random) {
        int share = random.nextInt(100);
        LocalTime start = share < 45 ? LocalTime.of(8, 30) : share < 85 ? LocalTime.of(14, 30) : LocalTime.of(18, 30);
        return day.atTime(start).plusSeconds(random.nextInt(3 * 60 * 60));
    }
}

package org.residentpension.demo.town;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** A person of the town as the employees' scheme knows that person; the last month is null while it goes on. */
record EmployeeRecord(Resident person, YearMonth from, YearMonth to, boolean newFlexible) {

    static List<EmployeeRecord> of(Town town) {
        Random random = town.randomFor("employees");
        List<EmployeeRecord> records = new ArrayList<>();
        YearMonth january = YearMonth.of(town.plan().year(), 1);
        for (Resident person : town.people()) {
            if (person.is(Mark.FLEXIBLE_AND_PAID) || person.is(Mark.FLEXIBLE_UNPAID)) {
                records.add(new EmployeeRecord(person, january.plusMonths(1 + random.nextInt(10)), null, true));
            } else if (person.is(Mark.OTHER_EMPLOYEE)) {
                records.add(new EmployeeRecord(person, january.minusMonths(random.nextInt(4)), null, false));
            } else if (person.is(Mark.FORMER_EMPLOYEE)) {
                YearMonth from = YearMonth.of(2007, 3).plusMonths(random.nextInt(30));
                records.add(new EmployeeRecord(person, from, from.plusMonths(3 + random.nextInt(20)), false));
            }
        }
        return records;
    }
}

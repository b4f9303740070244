package org.residentpension.demo.town;

import java.time.LocalDateTime;

/** One line of the tax bureau's file; lines with an equal receipt object carry the same receipt number. */
record Payment(Resident person, int year, String kind, int amount, LocalDateTime at, Object receipt, String status) {

    static final String NORMAL = "正常";
    static final String GAP = "补缴";
    static final String LUMP_SUM = "一次性补缴";
    static final String DONE = "成功";
    static final String REVERSED = "冲正";

    static Payment normal(Resident person, int year, int amount, LocalDateTime at) {
        return new Payment(person, year, NORMAL, amount, at, new Object(), DONE);
    }

    Payment reversedAt(LocalDateTime later) {
        return new Payment(person, year, kind, amount, later, receipt, REVERSED);
    }
}

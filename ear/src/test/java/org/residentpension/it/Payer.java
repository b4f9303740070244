package org.residentpension.it;

import java.time.LocalDate;

/** An enrolled person of a test. */
record Payer(String name, String idNumber, LocalDate birth) {

    static String csv(String header, String... rows) {
        return "\uFEFF" + header + "\n" + String.join("\n", rows) + "\n";
    }

    /** The same number under another name. */
    Payer named(String other) {
        return new Payer(other, idNumber, birth);
    }

    /** A line of the list of special groups. */
    String inGroup(String group, String from) {
        return from.substring(0, 7) + "," + name + "," + idNumber + "," + group + "," + from + ",";
    }

    /** A line of the sponsorship list. */
    String sponsored(String confirmedOn, String postedOn) {
        return MoneyCounty.YEAR + "," + name + "," + idNumber + ",低保,100.00," + confirmedOn + "," + postedOn;
    }

    /** A line of the history file. */
    String paid(int year, String own, String sponsored, String matching, String on) {
        return idNumber + "," + name + "," + year + "," + own + "," + sponsored + "," + matching + ",," + on;
    }
}

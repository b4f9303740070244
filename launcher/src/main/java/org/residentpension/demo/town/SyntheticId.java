package org.residentpension.demo.town;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import org.residentpension.kernel.IdNumberCheck;

/** Identity numbers that no living person can have: the first six digits were never allocated to a county. */
public final class SyntheticId {

    private final Set<String> used = new HashSet<>();
    private final String prefix;
    private final Random random;

    SyntheticId(String prefix, Random random) {
        this.prefix = prefix;
        this.random = random;
    }

    /** Sequence numbers from 500 on are left to hostile files and to the big files of the benchmark. */
    String next(LocalDate birth, boolean male) {
        String number;
        do {
            int sequence = random.nextInt(250) * 2 + (male ? 1 : 0);
            number = number(prefix, birth, sequence);
        } while (!used.add(number));
        return number;
    }

    public static String number(String prefix, LocalDate birth, int sequence) {
        return complete(prefix + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + String.format("%03d", sequence));
    }

    /** Adds the check character to seventeen digits, whatever day of birth they name: the product's check tells it. */
    public static String complete(String first17) {
        String right = IdNumberCheck.check(first17 + "0", null, LocalDate.MAX).checkCharacter();
        return first17 + (right == null ? "0" : right);
    }
}

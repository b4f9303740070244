package org.residentpension.demo;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;

/** Identity numbers that no living person can have: the first six digits were never allocated to a county. */
final class SyntheticId {

    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
    private static final String CHECK_CHARACTERS = "10X98765432";

    private final Set<String> used = new HashSet<>();
    private final String prefix;
    private final Random random;

    SyntheticId(String prefix, Random random) {
        this.prefix = prefix;
        this.random = random;
    }

    /** Sequence numbers from 500 on are left to the big files of the benchmark. */
    String next(LocalDate birth, boolean male) {
        String number;
        do {
            int sequence = random.nextInt(250) * 2 + (male ? 1 : 0);
            number = number(prefix, birth, sequence);
        } while (!used.add(number));
        return number;
    }

    static String number(String prefix, LocalDate birth, int sequence) {
        String body = prefix + birth.format(DateTimeFormatter.BASIC_ISO_DATE) + String.format("%03d", sequence);
        return body + checkCharacter(body);
    }

    /** ISO 7064 MOD 11-2 (R-ID-2). */
    static char checkCharacter(String first17) {
        int sum = 0;
        for (int i = 0; i < 17; i++) {
            sum += (first17.charAt(i) - '0') * WEIGHTS[i];
        }
        return CHECK_CHARACTERS.charAt(sum % 11);
    }
}

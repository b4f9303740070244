package org.residentpension.portal;

import java.io.Serializable;
import java.security.SecureRandom;

/** A password for somebody else: shown once, read aloud over the telephone, and for people good for one sign-in. */
public record FirstPassword(long accountId, String text) implements Serializable {

    /** Letters and digits that are not mistaken for each other. */
    private static final String ALPHABET = "ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int GROUPS = 3;
    private static final int MACHINE_GROUPS = 6;
    private static final int GROUP = 4;

    static String forPerson() {
        return random(GROUPS);
    }

    static String forMachine() {
        return random(MACHINE_GROUPS);
    }

    /** About 5.8 bits a letter: 70 for a person who changes it at once, 139 for a machine that keeps it. */
    private static String random(int groups) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < groups * GROUP; i++) {
            text.append(i > 0 && i % GROUP == 0 ? "-" : "").append(ALPHABET.charAt(RANDOM.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    @Override
    public String toString() {
        return "FirstPassword[" + accountId + "]";
    }
}

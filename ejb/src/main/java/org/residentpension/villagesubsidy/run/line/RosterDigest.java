package org.residentpension.villagesubsidy.run.line;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.residentpension.kernel.Money;

/** Adds up lines in their order: how many, how much, and a digest that differs as soon as one of them does. */
public final class RosterDigest {

    private static final int SHORT_BYTES = 4;

    private final MessageDigest digest = sha256();
    private int count;
    private Money total = Money.ZERO;

    public RosterDigest add(int lineNo, long personId, Money payable) {
        digest.update((lineNo + " " + personId + " " + payable + "\n").getBytes(StandardCharsets.US_ASCII));
        count++;
        total = total.plus(payable);
        return this;
    }

    public RosterTotals totals() {
        return new RosterTotals(count, total, digest.digest());
    }

    /** What is printed and compared at the counter: eight characters. */
    public static String shown(byte[] digest) {
        return digest == null ? "" : HexFormat.of().withUpperCase().formatHex(digest, 0, SHORT_BYTES);
    }

    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }
}

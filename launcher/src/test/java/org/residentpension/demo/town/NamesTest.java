package org.residentpension.demo.town;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Nobody who is named in the official documents may turn up among the invented people. */
class NamesTest {

    /** Digests, so that the officials' names do not stand in the repository either. */
    private static final Set<String> OFFICIALS = Set.of(
            "0a2989fece456ec4",
            "0ea2a129d02a0d4c",
            "2a09fdcac8fccdba",
            "4fc931b08367131b",
            "68383b925d2b772f",
            "690cd4a1ef78a69a",
            "757daecea720f3e6",
            "9594d34d52fef300",
            "af86231aa6ae822e");

    @Test
    void no_pair_of_surname_and_given_name_is_an_official() throws NoSuchAlgorithmException {
        MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
        List<String> surnames = new ArrayList<>(Names.XUPU);
        surnames.addAll(Names.FULIANG);
        for (String surname : Set.copyOf(surnames)) {
            for (String given : Names.allGiven()) {
                byte[] digest = sha256.digest((surname + given).getBytes(StandardCharsets.UTF_8));
                assertThat(OFFICIALS).doesNotContain(HexFormat.of().formatHex(digest, 0, 8));
            }
        }
    }
}

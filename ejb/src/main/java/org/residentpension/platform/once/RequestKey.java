package org.residentpension.platform.once;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.bouncycastle.crypto.digests.SM3Digest;

/**
 * The key that a machine chose for one request of its own, and what that request was.
 *
 * @param token the user and her key in one: nobody meets another one's keys
 * @param digest of everything that makes the request what it is
 */
public record RequestKey(String userName, String token, byte[] digest) {

    public static RequestKey of(String userName, String key, String target, byte[] body) {
        String token = "key:" + HexFormat.of().formatHex(sm3(bytes(userName), bytes(key)));
        return new RequestKey(userName, token, sm3(bytes(target), body));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sm3(byte[] head, byte[] tail) {
        SM3Digest digest = new SM3Digest();
        digest.update(head, 0, head.length);
        // a text never holds this byte, so head and tail cannot trade places
        digest.update((byte) 0xFF);
        digest.update(tail, 0, tail.length);
        byte[] hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return hash;
    }
}

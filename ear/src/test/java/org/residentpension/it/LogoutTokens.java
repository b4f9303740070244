package org.residentpension.it;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.PrivateKey;
import java.security.Signature;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/** Notices of logout as a provider writes them, each part of which can be made wrong. */
record LogoutTokens(PrivateKey key, String issuer, String audience, String type, String events, long age, String more) {

    private static final String EVENT = "\"events\":{\"http://schemas.openid.net/event/backchannel-logout\":{}}";

    static LogoutTokens of(PrivateKey key, String issuer) {
        return new LogoutTokens(key, issuer, "resident-pension", "logout+jwt", EVENT, 0, "");
    }

    LogoutTokens signedBy(PrivateKey other) {
        return new LogoutTokens(other, issuer, audience, type, events, age, more);
    }

    LogoutTokens from(String other) {
        return new LogoutTokens(key, other, audience, type, events, age, more);
    }

    LogoutTokens to(String other) {
        return new LogoutTokens(key, issuer, other, type, events, age, more);
    }

    LogoutTokens typed(String other) {
        return new LogoutTokens(key, issuer, audience, other, events, age, more);
    }

    LogoutTokens withoutEvent() {
        return new LogoutTokens(key, issuer, audience, type, "\"events\":{}", age, more);
    }

    LogoutTokens agedSeconds(long seconds) {
        return new LogoutTokens(key, issuer, audience, type, events, seconds, more);
    }

    LogoutTokens with(String claim) {
        return new LogoutTokens(key, issuer, audience, type, events, age, more + "," + claim);
    }

    String text() {
        long issued = Instant.now().getEpochSecond() - age;
        String claims = "{\"iss\":\"%s\",\"aud\":\"%s\",\"iat\":%d,\"exp\":%d,\"jti\":\"%s\",%s%s}"
                .formatted(issuer, audience, issued, issued + 120, UUID.randomUUID(), events, more);
        String signed =
                base64("{\"alg\":\"RS256\",\"typ\":\"%s\"}".formatted(type).getBytes(StandardCharsets.UTF_8)) + "."
                        + base64(claims.getBytes(StandardCharsets.UTF_8));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(key);
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + base64(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}

package org.residentpension.platform.crypto;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bouncycastle.crypto.InvalidCipherTextException;
import org.bouncycastle.crypto.digests.SM3Digest;
import org.bouncycastle.crypto.engines.SM4Engine;
import org.bouncycastle.crypto.macs.HMac;
import org.bouncycastle.crypto.modes.GCMBlockCipher;
import org.bouncycastle.crypto.modes.GCMModeCipher;
import org.bouncycastle.crypto.params.AEADParameters;
import org.bouncycastle.crypto.params.KeyParameter;

/** SM4-GCM (GB/T 32907) and HMAC-SM3 (GB/T 32905) by Bouncy Castle. Layout: key version, 12-byte nonce, text and tag. */
public final class SmVault implements Vault {

    private static final byte KEY_VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final KeyParameter dataKey;
    private final KeyParameter lookupKey;
    private final SecureRandom random = new SecureRandom();

    /** As many as ever worked at once. After a hash each is as new, without working through its key again. */
    private final Queue<HMac> macs = new ConcurrentLinkedQueue<>();

    /** @param dataKey 16 bytes; @param lookupKey 32 bytes */
    public SmVault(byte[] dataKey, byte[] lookupKey) {
        if (dataKey.length != 16 || lookupKey.length != 32) {
            throw new IllegalArgumentException("data.key needs 16 bytes and lookup.key 32 bytes");
        }
        this.dataKey = new KeyParameter(dataKey);
        this.lookupKey = new KeyParameter(lookupKey);
    }

    @Override
    public byte[] seal(String plain) {
        return plain == null ? null : sealBytes(plain.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String open(byte[] sealed) {
        return sealed == null ? null : new String(openBytes(sealed), StandardCharsets.UTF_8);
    }

    @Override
    public byte[] sealBytes(byte[] plain) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        GCMModeCipher cipher = cipher(true, nonce);
        int head = 1 + NONCE_BYTES;
        byte[] sealed = new byte[head + cipher.getOutputSize(plain.length)];
        sealed[0] = KEY_VERSION;
        System.arraycopy(nonce, 0, sealed, 1, NONCE_BYTES);
        finish(cipher, sealed, head, cipher.processBytes(plain, 0, plain.length, sealed, head));
        return sealed;
    }

    @Override
    public byte[] openBytes(byte[] sealed) {
        int head = 1 + NONCE_BYTES;
        if (sealed.length < head || sealed[0] != KEY_VERSION) {
            throw new IllegalStateException("not sealed with a key of this site");
        }
        byte[] nonce = new byte[NONCE_BYTES];
        System.arraycopy(sealed, 1, nonce, 0, NONCE_BYTES);
        GCMModeCipher cipher = cipher(false, nonce);
        byte[] plain = new byte[cipher.getOutputSize(sealed.length - head)];
        finish(cipher, plain, 0, cipher.processBytes(sealed, head, sealed.length - head, plain, 0));
        return plain;
    }

    @Override
    public byte[] lookupHash(String plain) {
        HMac idle = macs.poll();
        HMac mac = idle == null ? newMac() : idle;
        byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
        mac.update(bytes, 0, bytes.length);
        byte[] hash = new byte[mac.getMacSize()];
        mac.doFinal(hash, 0);
        macs.offer(mac);
        return hash;
    }

    private HMac newMac() {
        HMac mac = new HMac(new SM3Digest());
        mac.init(lookupKey);
        return mac;
    }

    private GCMModeCipher cipher(boolean sealing, byte[] nonce) {
        GCMModeCipher cipher = GCMBlockCipher.newInstance(new SM4Engine());
        cipher.init(sealing, new AEADParameters(dataKey, TAG_BITS, nonce));
        return cipher;
    }

    private static void finish(GCMModeCipher cipher, byte[] out, int from, int written) {
        try {
            cipher.doFinal(out, from + written);
        } catch (InvalidCipherTextException changed) {
            throw new IllegalStateException("not sealed with a key of this site", changed);
        }
    }
}

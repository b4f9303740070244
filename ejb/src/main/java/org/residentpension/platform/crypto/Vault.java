package org.residentpension.platform.crypto;

/** Seals identity numbers, phones, addresses and bank accounts. An interface because a certified device may stand behind it. */
public interface Vault {

    /** Null stays null. */
    byte[] seal(String plain);

    /** Null stays null. Throws {@link IllegalStateException} if the bytes were not sealed with a key of this site. */
    String open(byte[] sealed);

    byte[] sealBytes(byte[] plain);

    byte[] openBytes(byte[] sealed);

    /** 32 bytes; equal for equal values, and of no use to whoever lacks the key. */
    byte[] lookupHash(String plain);
}

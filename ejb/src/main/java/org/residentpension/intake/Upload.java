package org.residentpension.intake;

import org.bouncycastle.crypto.digests.SM3Digest;

/** A file as the user sent it. */
public record Upload(String fileName, byte[] content) {

    public static final int LARGEST = 20 * 1024 * 1024;

    public Upload {
        fileName = fileName.replaceAll(".*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
        if (fileName.length() > 200) {
            fileName = fileName.substring(fileName.length() - 200);
        }
        if (content.length == 0 || content.length > LARGEST) {
            throw new FileSizeRefused(LARGEST / 1024 / 1024);
        }
    }

    byte[] digest() {
        SM3Digest digest = new SM3Digest();
        digest.update(content, 0, content.length);
        byte[] hash = new byte[digest.getDigestSize()];
        digest.doFinal(hash, 0);
        return hash;
    }
}

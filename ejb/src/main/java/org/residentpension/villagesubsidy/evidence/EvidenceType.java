package org.residentpension.villagesubsidy.evidence;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** The three kinds of file that prove something, told by what is in them: a name proves nothing. */
public enum EvidenceType {
    PDF("application/pdf", "%PDF-".getBytes(StandardCharsets.US_ASCII), "%%EOF".getBytes(StandardCharsets.US_ASCII)),
    JPEG("image/jpeg", new byte[] {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF}, new byte[] {(byte) 0xFF, (byte) 0xD9}),
    PNG("image/png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A}, new byte[] {
        'I', 'E', 'N', 'D', (byte) 0xAE, 0x42, 0x60, (byte) 0x82
    });

    /** Scanners and cameras leave a few bytes behind the end. */
    private static final int TAIL = 2048;

    private final String mediaType;
    private final byte[] begin;
    private final byte[] end;

    EvidenceType(String mediaType, byte[] begin, byte[] end) {
        this.mediaType = mediaType;
        this.begin = begin;
        this.end = end;
    }

    /** Empty for everything else, and for a file that is not whole. */
    public static Optional<EvidenceType> of(byte[] content) {
        return Arrays.stream(values()).filter(type -> type.fits(content)).findFirst();
    }

    private boolean fits(byte[] content) {
        return content.length >= begin.length + end.length && isAt(content, 0, begin) && endsIn(content);
    }

    private boolean endsIn(byte[] content) {
        int first = Math.max(begin.length, content.length - TAIL);
        for (int at = content.length - end.length; at >= first; at--) {
            if (isAt(content, at, end)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAt(byte[] content, int at, byte[] sign) {
        return Arrays.equals(content, at, at + sign.length, sign, 0, sign.length);
    }

    public String mediaType() {
        return mediaType;
    }

    /** A browser draws it by itself. */
    public boolean isPicture() {
        return this != PDF;
    }
}

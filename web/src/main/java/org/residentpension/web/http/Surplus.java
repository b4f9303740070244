package org.residentpension.web.http;

import java.io.IOException;
import java.io.InputStream;

/** What a client goes on sending although the answer is clear: nobody who is still sending reads an answer. */
public final class Surplus {

    /** More is not waited for, the connection breaks then. */
    private static final long PATIENCE_BYTES = 1L << 30;

    private Surplus() {}

    public static void readAway(InputStream body) throws IOException {
        byte[] piece = new byte[1 << 16];
        long read = 0;
        for (int length = body.read(piece); length >= 0 && read < PATIENCE_BYTES; length = body.read(piece)) {
            read += length;
        }
    }
}

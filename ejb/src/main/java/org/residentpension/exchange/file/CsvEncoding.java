package org.residentpension.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The encoding of a CSV, decided once from its beginning: a mark, else UTF-8 if the first Chinese characters are
 * UTF-8, else GB18030. Bytes further on that do not fit are errors of their rows and change nothing here.
 */
public record CsvEncoding(Charset charset, int markLength) {

    static final char UNDECODABLE = '\uFFFD';

    public static final Charset GB18030 = Charset.forName("GB18030");

    private static final int BEGINNING = 8192;

    /** So many characters of GB18030 text do not look like UTF-8 by chance. */
    private static final int CONVINCING = 8;

    public static CsvEncoding of(Path file) throws IOException, UnreadableFileException {
        byte[] start;
        try (InputStream in = Files.newInputStream(file)) {
            start = in.readNBytes(BEGINNING);
        }
        if (startsWith(start, 0xEF, 0xBB, 0xBF)) {
            return new CsvEncoding(StandardCharsets.UTF_8, 3);
        }
        for (byte b : start) {
            if (b == 0) {
                throw new UnreadableFileException(FileFault.F_FILE_ENCODING);
            }
        }
        if (startsWith(start, 0xFF, 0xFE) || startsWith(start, 0xFE, 0xFF)) {
            throw new UnreadableFileException(FileFault.F_FILE_ENCODING);
        }
        return new CsvEncoding(looksLikeUtf8(start) ? StandardCharsets.UTF_8 : GB18030, 0);
    }

    /** Puts U+FFFD where bytes are no character, so that the row can be named and the reading goes on. */
    CharsetDecoder decoder() {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
    }

    private static boolean looksLikeUtf8(byte[] start) {
        CharBuffer read = CharBuffer.allocate(start.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(start), read, false);
        long chinese = read.flip().chars().filter(c -> c > 0x7F).count();
        return !result.isError() || chinese >= CONVINCING;
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}

package org.residentpension.platform.print;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.function.Supplier;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Knows which characters the font can draw. One that it cannot draw is shown as 〓, the printers' sign for a missing character, so
 * that the rare name is written in by hand instead of being lost unseen.
 */
final class GlyphCheck {

    private static final int GETA = 0x3013;

    private final Supplier<InputStream> font;
    private volatile BitSet known;

    GlyphCheck(Supplier<InputStream> font) {
        this.font = font;
    }

    String drawable(String text) {
        BitSet drawn = known();
        if (text.codePoints().allMatch(each -> drawn.get(each))) {
            return text;
        }
        StringBuilder fit = new StringBuilder(text.length());
        text.codePoints().forEach(each -> fit.appendCodePoint(drawn.get(each) ? each : GETA));
        return fit.toString();
    }

    private BitSet known() {
        BitSet found = known;
        if (found == null) {
            found = read();
            known = found;
        }
        return found;
    }

    private BitSet read() {
        BitSet drawn = new BitSet();
        drawn.set('\n');
        drawn.set('\r');
        drawn.set('\t');
        try (TrueTypeFont parsed = new TTFParser().parse(new RandomAccessReadBuffer(font.get()))) {
            CmapLookup cmap = parsed.getUnicodeCmapLookup();
            for (int point = ' '; point <= 0x323AF; point++) {
                drawn.set(point, cmap.getGlyphId(point) > 0);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return drawn;
    }
}

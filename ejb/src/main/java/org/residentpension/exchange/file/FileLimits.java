package org.residentpension.exchange.file;

/**
 * How much one file may ask of the server.
 * Unpacked sizes are counted while unpacking; what the file says about itself is not believed.
 *
 * @param fileBytes size of the file as uploaded
 * @param unpackedBytes all parts of a workbook together
 * @param ratio unpacked to packed size of one part, asked only above {@link #HARMLESS_BYTES}
 * @param parts entries of the zip
 * @param rows rows that are not empty
 */
public record FileLimits(long fileBytes, long unpackedBytes, int ratio, int parts, int rows) {

    public static final FileLimits STANDARD = new FileLimits(32L << 20, 400L << 20, 200, 2_000, 200_000);

    /** Excel itself allows no more in one cell. */
    static final int CELL_LENGTH = 32_767;

    static final long HARMLESS_BYTES = 10L << 20;

    boolean allowsPart(long unpacked, long packed) {
        return unpacked <= HARMLESS_BYTES || unpacked <= Math.max(packed, 1) * ratio;
    }
}

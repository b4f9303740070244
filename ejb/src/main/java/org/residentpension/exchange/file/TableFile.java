package org.residentpension.exchange.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;

/** Tells by name and by content what was uploaded, and opens what we read. */
public enum TableFile {
    XLSX,
    CSV;

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] PDF = {'%', 'P', 'D', 'F'};
    private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    /** The extension and the first bytes must agree: neither alone is believed. */
    public static TableFile of(Path file, String fileName, FileLimits limits)
            throws IOException, UnreadableFileException {
        if (Files.size(file) == 0) {
            throw new UnreadableFileException(FileFault.F_FILE_EMPTY);
        }
        if (Files.size(file) > limits.fileBytes()) {
            throw new UnreadableFileException(FileFault.F_FILE_TOO_LARGE, limits.fileBytes() >> 20);
        }
        byte[] start = start(file);
        String extension = extension(fileName);
        if (startsWith(start, OLE2)) {
            throw new UnreadableFileException(
                    contains(file, ENCRYPTED) ? FileFault.F_FILE_ENCRYPTED : FileFault.F_FILE_XLS);
        }
        boolean zip = startsWith(start, ZIP);
        if (zip && extension.equals("xlsx")) {
            return XLSX;
        }
        if (!zip && extension.equals("csv")) {
            return CSV;
        }
        if (zip ? extension.matches("csv|xls") : extension.matches("xlsx|xls")) {
            throw new UnreadableFileException(FileFault.F_FILE_MISMATCH, extension, content(start));
        }
        throw new UnreadableFileException(FileFault.F_FILE_TYPE);
    }

    private static String content(byte[] start) {
        if (startsWith(start, ZIP)) {
            return "压缩的工作簿";
        }
        return startsWith(start, PDF) ? " PDF 文档" : "其他格式";
    }

    public static RowCursor open(Path file, String fileName, FileLimits limits)
            throws IOException, UnreadableFileException {
        return switch (of(file, fileName, limits)) {
            case XLSX -> new XlsxRows(XlsxFile.open(file, limits));
            case CSV -> new CsvRows(file, CsvEncoding.of(file), limits);
        };
    }

    private static String extension(String fileName) {
        return fileName.substring(fileName.lastIndexOf('.') + 1).strip().toLowerCase(Locale.ROOT);
    }

    private static byte[] start(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(ZIP.length);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        return Arrays.mismatch(bytes, magic) < 0;
    }

    /** A workbook with a password is an OLE2 file that names its encrypted part; so no parser meets these bytes. */
    private static boolean contains(Path file, byte[] wanted) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            String text = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
            return text.contains(new String(wanted, StandardCharsets.ISO_8859_1));
        }
    }
}

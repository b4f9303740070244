package org.residentpension.exchange.file;

import java.io.Closeable;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** The zip of a workbook, opened with suspicion: every byte that comes out of it is counted. */
public final class XlsxFile implements Closeable {

    private final ZipFile zip;
    private final FileLimits limits;
    private final Map<String, ZipEntry> parts = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    private long unpacked;

    private XlsxFile(ZipFile zip, FileLimits limits) throws UnreadableFileException {
        this.zip = zip;
        this.limits = limits;
        if (zip.size() > limits.parts()) {
            throw new UnreadableFileException(FileFault.F_FILE_PARTS);
        }
        for (ZipEntry part : Collections.list(zip.entries())) {
            add(part);
        }
    }

    public static XlsxFile open(Path file, FileLimits limits) throws IOException, UnreadableFileException {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (ZipException e) {
            throw new UnreadableFileException(FileFault.F_FILE_CUT);
        }
        try {
            return new XlsxFile(zip, limits);
        } catch (UnreadableFileException e) {
            zip.close();
            throw e;
        }
    }

    private void add(ZipEntry part) throws UnreadableFileException {
        if (!limits.allowsPart(part.getSize(), part.getCompressedSize()) || part.getSize() > limits.unpackedBytes()) {
            throw new UnreadableFileException(FileFault.F_FILE_UNPACKED);
        }
        String name = part.getName().replace('\\', '/');
        if (name.startsWith("/") || name.contains("../") || parts.put(name, part) != null) {
            throw UnreadableFileException.broken(0);
        }
    }

    /** Names of all parts. */
    public Set<String> parts() {
        return parts.keySet();
    }

    boolean has(String name) {
        return parts.containsKey(name);
    }

    /** Throws when the workbook lacks the part. */
    public InputStream stream(String name) throws IOException, UnreadableFileException {
        ZipEntry part = parts.get(name);
        if (part == null) {
            throw new UnreadableFileException(FileFault.F_FILE_NOT_WORKBOOK);
        }
        return new CountedStream(zip.getInputStream(part), part.getCompressedSize());
    }

    FileLimits limits() {
        return limits;
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private final class CountedStream extends FilterInputStream {

        private final long packed;
        private long read;

        CountedStream(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            byte[] one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int count = in.read(buffer, offset, length);
            read += Math.max(count, 0);
            unpacked += Math.max(count, 0);
            if (unpacked > limits.unpackedBytes() || !limits.allowsPart(read, packed)) {
                throw new TooLargeException();
            }
            return count;
        }

        @Override
        public long skip(long count) throws IOException {
            return read(new byte[(int) Math.min(count, 8192)]);
        }
    }
}

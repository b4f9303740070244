package org.residentpension.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Small file work: secrets that only the owner reads, copies and removals of whole directories. */
final class RunDirectory {

    private RunDirectory() {}

    /** Readable by the owner alone, and whole or not at all if the machine stops in between. */
    static void writeSecret(Path file, String text) {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        try {
            Files.deleteIfExists(part);
            Files.createFile(part, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(part, text);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new CannotStart("Cannot write " + file + ": " + unwritable.getMessage(), unwritable);
        }
    }

    static void create(Path directory) {
        try {
            Files.createDirectories(directory);
        } catch (IOException unwritable) {
            throw new CannotStart("Cannot make the directory " + directory + ".", unwritable);
        }
    }

    /** A disk that is full later shows as an unfit database: better told before. */
    static void requireRoom(Path directory, long bytes) {
        try {
            long free = Files.getFileStore(directory).getUsableSpace();
            if (free < bytes) {
                throw new CannotStart(
                        "The disk of " + directory + " has " + megabytes(free) + " MB left; a county needs "
                                + megabytes(bytes) + " MB at least. Make room there and start again.");
            }
        } catch (IOException unreadable) {
            throw new CannotStart("Cannot look at the disk of " + directory + ".", unreadable);
        }
    }

    private static long megabytes(long bytes) {
        return bytes >> 20;
    }

    static void copy(Path from, Path to) {
        for (Path source : walk(from)) {
            Path target = to.resolve(from.relativize(source).toString());
            try {
                Files.copy(source, target, StandardCopyOption.COPY_ATTRIBUTES);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    static void remove(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        List<Path> all = walk(directory);
        all.sort(Comparator.reverseOrder());
        try {
            for (Path path : all) {
                Files.delete(path);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static void removeAllBut(Path directory, Set<String> kept) {
        try (Stream<Path> all = Files.list(directory)) {
            all.filter(path -> !kept.contains(path.getFileName().toString())).forEach(RunDirectory::remove);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static List<Path> walk(Path directory) {
        try (Stream<Path> all = Files.walk(directory)) {
            return new ArrayList<>(all.toList());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}

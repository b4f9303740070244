package org.residentpension.conformance;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Where the cases of a run are: {@code -Dconformance.dir=DIR}, absolute or relative to the root of the repository, else the
 * product's own.
 *
 * @param own the product's copy, which lends what the directory lacks
 */
public record CaseDirectory(Path directory, Path own) {

    private static final String OWN = "ejb/src/test/resources/conformance";

    public static CaseDirectory asked() throws IOException {
        Path root = repositoryRoot();
        Path directory = root.resolve(System.getProperty("conformance.dir", OWN));
        // the parent of a linked directory, where fixtures may stand, is that of its target
        return new CaseDirectory(Files.exists(directory) ? directory.toRealPath() : directory, root.resolve(OWN));
    }

    /** The tests run in the folder of a module. */
    private static Path repositoryRoot() {
        Path folder = Path.of("").toAbsolutePath();
        while (!Files.exists(folder.resolve("mvnw")) && folder.getParent() != null) {
            folder = folder.getParent();
        }
        return folder;
    }
}

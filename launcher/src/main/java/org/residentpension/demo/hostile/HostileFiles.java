package org.residentpension.demo.hostile;

import java.io.IOException;
import java.nio.file.Path;
import org.residentpension.demo.town.Town;

/** Writes all files that are to be refused, and the README that says why. */
public final class HostileFiles {

    private HostileFiles() {}

    /** The rows speak of people of this town, so its good files should be imported before. */
    public static void write(Path directory, Town town) throws IOException {
        Folder folder = new Folder(directory, town.place());
        Cast cast = new Cast(town);
        new BrokenFiles(folder, cast).write();
        new BrokenWorkbooks(folder).write();
        new BrokenSheets(folder, cast).write();
        new BadRosters(folder, cast).write();
        new BadPayments(folder, cast).write();
        new BadLists(folder, cast).write();
        folder.writeReadme();
    }
}

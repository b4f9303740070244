package org.residentpension.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.residentpension.kernel.IdNumber;

/**
 * The first administrators of a county's own server, from a list {@code role,division,user name,name,identity number}.
 * All later accounts are made by them on the screens. Prints a password for each, good for one sign-in.
 */
public final class FirstAccounts {

    private static final Set<String> ROLES = Set.of("SECURITY_ADMIN", "COUNTY_ADMIN");

    private FirstAccounts() {}

    public static void main(String[] words) {
        try {
            if (words.length != 2) {
                throw new CannotStart("Usage: first-administrators.sh site.properties administrators.csv");
            }
            write(Store.of(Path.of(words[0])), read(Path.of(words[1])));
        } catch (CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    static List<Account> read(Path list) {
        try {
            return Files.readAllLines(list).stream()
                    .map(line -> line.replace("\uFEFF", "").trim())
                    .filter(line -> !line.isEmpty() && !line.startsWith("#") && !line.startsWith("role,"))
                    .map(FirstAccounts::account)
                    .toList();
        } catch (IOException unreadable) {
            throw new CannotStart("Cannot read " + list + ".", unreadable);
        }
    }

    private static Account account(String line) {
        String[] cells = line.split("\\s*,\\s*");
        if (cells.length != 5) {
            throw new CannotStart("Not role,division,user name,name,identity number: " + line);
        }
        if (!ROLES.contains(cells[0])) {
            throw new CannotStart(
                    cells[0] + ": the first accounts are SECURITY_ADMIN and COUNTY_ADMIN; they make the others.");
        }
        Account.Holder holder = new Account.Holder(cells[3], identityNumber(cells[2], cells[4]));
        return new Account(new Account.Post(cells[0], cells[1]), cells[2], holder, true);
    }

    private static String identityNumber(String userName, String typed) {
        try {
            return IdNumber.of(typed.toUpperCase(Locale.ROOT)).value();
        } catch (IllegalArgumentException wrong) {
            throw new CannotStart(userName + ": the identity number is not valid.", wrong);
        }
    }

    private static void write(Store store, List<Account> accounts) {
        try (Connection connection = store.application()) {
            AccountWriter writer = new AccountWriter(connection, store.vault());
            for (Account account : accounts) {
                String password = "Rp-" + Secrets.random(12) + "-7";
                boolean written = writer.add(account, password);
                System.out.println(account.userName()
                        + (written
                                ? "  password for the first sign-in: " + password
                                : "  exists already, nothing changed"));
            }
        } catch (SQLException refused) {
            throw new CannotStart("The database refused: " + refused.getMessage(), refused);
        }
    }
}

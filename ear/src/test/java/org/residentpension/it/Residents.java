package org.residentpension.it;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.residentpension.demo.town.SyntheticId;
import org.residentpension.launcher.County;
import org.residentpension.launcher.Store;

/** Insured persons of the demonstration's Jiaotan who have nothing in 2024 yet; each is handed out once. */
final class Residents {

    private static final int NAME = 0;
    private static final int NUMBER = 2;

    private final Iterator<Payer> free;

    private Residents(Iterator<Payer> free) {
        this.free = free;
    }

    static Residents of(County county) {
        Set<String> names = new Books(Store.of(county.home().site()))
                        .column("SELECT p.name FROM rp_person p JOIN rp_enrollment e ON e.person_id = p.id"
                                + " WHERE p.division_code LIKE '360222103%' AND e.state = 'ACTIVE' AND e.enrolled_on < '2024-01-01'"
                                + " AND p.drawing_since IS NULL AND p.died_on IS NULL AND p.birth_date > '1970-01-01'"
                                + " AND NOT EXISTS (SELECT 1 FROM rp_contribution_record r WHERE r.person_id = p.id"
                                + "   AND r.contribution_year = 2024)"
                                + " AND NOT EXISTS (SELECT 1 FROM rp_sponsorship s WHERE s.person_id = p.id)"
                                + " GROUP BY p.name HAVING COUNT(*) = 1")
                        .stream()
                        .collect(Collectors.toSet());
        return new Residents(roster(county).stream()
                .map(line -> line.split(","))
                .filter(cells -> cells.length > NUMBER && names.contains(cells[NAME]))
                .map(cells -> new Payer(cells[NAME], cells[NUMBER], birth(cells[NUMBER])))
                .iterator());
    }

    Payer next() {
        return free.next();
    }

    /** A number that is right and that nobody has. */
    Payer nobody() {
        LocalDate birth = LocalDate.of(1980, 8, 8);
        return new Payer("测无人", SyntheticId.number("360299", birth, 901), birth);
    }

    private static List<String> roster(County county) {
        try {
            return Files.readAllLines(county.home().demo().resolve("good/jiaotan-2024-roster.csv"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static LocalDate birth(String number) {
        return LocalDate.parse(number.substring(6, 14), java.time.format.DateTimeFormatter.BASIC_ISO_DATE);
    }
}

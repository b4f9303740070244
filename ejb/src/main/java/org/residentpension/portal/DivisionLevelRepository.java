package org.residentpension.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.kernel.DivisionTree;
import org.residentpension.platform.sql.Database;

/** What rights need to know of divisions: the level attribute, and which stands in the place of an abolished one. */
@RequestScoped
public class DivisionLevelRepository {

    @Inject
    private Database database;

    private final Map<String, DivisionLevel> known = new HashMap<>();

    public DivisionLevel of(String code) {
        return known.computeIfAbsent(code, asked -> find(asked).orElseThrow());
    }

    public Optional<DivisionLevel> find(String code) {
        return database.first(
                "SELECT level FROM rp_division WHERE code = ?", row -> DivisionLevel.valueOf(row.getString(1)), code);
    }

    /** Where an object lies that is named as {@code table:id}; empty for one that does not exist. */
    Optional<String> divisionOf(String subject) {
        String[] parts = subject.split(":", 2);
        if (parts[0].equals(Caller.DIVISIONS)) {
            return DivisionCode.isValid(parts[1]) ? Optional.of(parts[1]) : Optional.empty();
        }
        return database.first(
                "SELECT division_code FROM " + parts[0] + " WHERE id = ?", row -> row.getString(1), parts[1]);
    }

    public DivisionTree tree() {
        return DivisionTree.of(database.list(
                "SELECT code, successor_code, abolished_on FROM rp_division WHERE abolished_on IS NOT NULL",
                row -> new DivisionTree.Abolition(
                        DivisionCode.of(row.getString(1)),
                        DivisionCode.of(row.getString(2)),
                        row.getObject(3, LocalDate.class))));
    }
}

package org.residentpension.portal;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.platform.sql.Database;

/** The level attribute of the divisions for which roles are held. */
@RequestScoped
class DivisionLevelRepository {

    @Inject
    private Database database;

    private final Map<String, DivisionLevel> known = new HashMap<>();

    DivisionLevel of(String code) {
        return known.computeIfAbsent(code, asked -> database.first(
                        "SELECT level FROM rp_division WHERE code = ?",
                        row -> DivisionLevel.valueOf(row.getString(1)),
                        asked)
                .orElseThrow());
    }
}

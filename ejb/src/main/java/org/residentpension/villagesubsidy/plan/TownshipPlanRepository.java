package org.residentpension.villagesubsidy.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.residentpension.kernel.Act;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.platform.sql.Database;
import org.residentpension.platform.sql.Where;

/** Filed plans; nothing here could change one. */
@ApplicationScoped
class TownshipPlanRepository {

    private static final String PLANS =
            "SELECT t.id, t.division_code, t.plan_year, t.title, t.document_no, e.file_name, s.name, t.filed_at"
                    + " FROM rp_township_plan t JOIN rp_staff s ON s.id = t.filed_by"
                    + " JOIN rp_evidence e ON e.subject = CONCAT('rp_township_plan:', t.id)";

    @Inject
    private Database database;

    long add(PlanForm form, Act act) {
        return database.insert(
                "INSERT INTO rp_township_plan (division_code, plan_year, title, document_no, filed_by, filed_at)"
                        + " VALUES (?, ?, ?, ?, ?, ?)",
                form.town(),
                form.year(),
                form.title().strip(),
                form.documentNoOrNull(),
                act.staffId(),
                act.at());
    }

    /** By township, the newest first. */
    List<TownshipPlan> ofYear(int year, ScopeReach reach) {
        Where where = Where.within("t.division_code", reach).and("t.plan_year = ?", year);
        return database.list(
                PLANS + where.sql() + " ORDER BY t.division_code, t.id DESC",
                TownshipPlanRepository::read,
                where.arguments());
    }

    /** The newest first. */
    List<TownshipPlan> ofTown(String town, int year) {
        return database.list(
                PLANS + " WHERE t.division_code = ? AND t.plan_year = ? ORDER BY t.id DESC",
                TownshipPlanRepository::read,
                town,
                year);
    }

    Optional<TownshipPlan> byId(long id) {
        return database.first(PLANS + " WHERE t.id = ?", TownshipPlanRepository::read, id);
    }

    private static TownshipPlan read(ResultSet row) throws SQLException {
        return new TownshipPlan(
                row.getLong(1),
                row.getString(2),
                row.getInt(3),
                row.getString(4),
                row.getString(5),
                row.getString(6),
                row.getString(7),
                row.getObject(8, LocalDateTime.class));
    }
}

package org.residentpension.villagesubsidy.province;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.residentpension.intake.SheetImport;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.platform.sql.Database;
import org.residentpension.platform.sql.Where;
import org.residentpension.villagesubsidy.run.line.RosterDigest;

/** What the files of the provincial system say, village by village. What differs is in {@link DifferenceRepository}. */
@ApplicationScoped
class ProvinceRepository {

    private static final String STAGED = ProvinceStaging.TABLE;
    private static final String TOLD =
            "own, sponsored, collective, donation, first_paid, last_paid, lump_sum, claimed_on, state, ended";

    private static final String STATEMENTS =
            "SELECT t.id, t.import_id, t.division_code, t.contribution_year, t.skipped, t.row_count, t.own_amount,"
                    + " t.sponsored_amount, t.collective_amount, t.donation_amount, t.taken_count, t.taken_amount, i.file_digest,"
                    + " i.uploaded_by, s.name, i.uploaded_at,"
                    + " (SELECT COUNT(*) FROM rp_province_difference d WHERE d.statement_id = t.id),"
                    + " (SELECT COUNT(*) FROM rp_province_difference d WHERE d.statement_id = t.id"
                    + "   AND (d.decision IS NULL OR d.decision = 'SEND_AGAIN'))"
                    + " FROM rp_province_statement t JOIN rp_sheet_import i ON i.id = t.import_id"
                    + " JOIN rp_staff s ON s.id = i.uploaded_by";

    @Inject
    private Database database;

    List<Integer> rowsOfOnePerson(long importId) {
        return database.list(
                "SELECT s.row_no FROM " + STAGED + " s JOIN (SELECT id_hash FROM " + STAGED
                        + " WHERE import_id = ? GROUP BY id_hash HAVING COUNT(*) > 1) m ON m.id_hash = s.id_hash"
                        + " WHERE s.import_id = ? ORDER BY s.row_no",
                row -> row.getInt(1),
                importId,
                importId);
    }

    List<String> stagedVillages(long importId) {
        return database.list(
                "SELECT DISTINCT village FROM " + STAGED + " WHERE import_id = ? ORDER BY village",
                row -> row.getString(1),
                importId);
    }

    /** The rows of one village become what the file has said of it. @return its key */
    long add(SheetImport file, String village, boolean skipped) {
        long id = database.insert(
                "INSERT INTO rp_province_statement (import_id, division_code, contribution_year, skipped, row_count,"
                        + " own_amount, sponsored_amount, collective_amount, donation_amount) SELECT import_id, village, ?, ?,"
                        + " COUNT(*), SUM(own), COALESCE(SUM(sponsored), 0), COALESCE(SUM(collective), 0),"
                        + " COALESCE(SUM(donation), 0) FROM " + STAGED
                        + " WHERE import_id = ? AND village = ? GROUP BY import_id, village",
                file.year(),
                skipped,
                file.id(),
                village);
        database.update(
                "INSERT INTO rp_province_row (statement_id, row_no, id_hash, id_sealed, name, name_key, " + TOLD
                        + ") SELECT ?, row_no, id_hash, id_sealed, name, name_key, " + TOLD + " FROM " + STAGED
                        + " WHERE import_id = ? AND village = ?",
                id,
                file.id(),
                village);
        return id;
    }

    void took(long statement, int facts, Money amount) {
        database.update(
                "UPDATE rp_province_statement SET taken_count = ?, taken_amount = ? WHERE id = ?",
                facts,
                amount.amount(),
                statement);
    }

    /** 个人编号 of whom we know by number and name; the newest file is right. */
    void learnNumbers(long importId) {
        database.update(
                "INSERT INTO rp_province_number (person_id, person_no, import_id) SELECT p.id, s.person_no, s.import_id FROM "
                        + STAGED + " s JOIN rp_person p ON p.id_hash = s.id_hash AND p.name_key = s.name_key"
                        + " WHERE s.import_id = ? AND s.person_no IS NOT NULL AND s.person_no <> ''"
                        + " ON DUPLICATE KEY UPDATE rp_province_number.person_no = VALUES(person_no),"
                        + " rp_province_number.import_id = VALUES(import_id)",
                importId);
    }

    Optional<Statement> byId(long id) {
        return database.first(STATEMENTS + " WHERE t.id = ?", ProvinceRepository::statement, id);
    }

    Optional<Statement> newest(String village, int year) {
        return database.first(
                STATEMENTS + " WHERE t.division_code = ? AND t.contribution_year = ? ORDER BY t.id DESC LIMIT 1",
                ProvinceRepository::statement,
                village,
                year);
    }

    /** The newest of each village. */
    List<Statement> ofYear(int year, ScopeReach reach) {
        Where where = Where.within("t.division_code", reach)
                .and("t.contribution_year = ?", year)
                .and("t.id = (SELECT MAX(n.id) FROM rp_province_statement n WHERE n.division_code = t.division_code"
                        + " AND n.contribution_year = t.contribution_year)");
        return database.list(
                STATEMENTS + where.sql() + " ORDER BY t.division_code",
                ProvinceRepository::statement,
                where.arguments());
    }

    private static Statement statement(ResultSet row) throws SQLException {
        return new Statement(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                row.getInt(4),
                row.getBoolean(5),
                row.getInt(6),
                new Money(row.getBigDecimal(7)),
                new Money(row.getBigDecimal(8)),
                new Money(row.getBigDecimal(9)),
                new Money(row.getBigDecimal(10)),
                row.getInt(11),
                new Money(row.getBigDecimal(12)),
                RosterDigest.shown(row.getBytes(13)),
                row.getLong(14),
                row.getString(15),
                row.getObject(16, LocalDateTime.class),
                row.getInt(17),
                row.getInt(18));
    }

    /** Whoever decides about a file and whoever extracts from it wait for each other. */
    void lock(long id) {
        database.count("SELECT COUNT(*) FROM rp_province_statement WHERE id = ? FOR UPDATE", id);
    }

    /** An extract rests on it: what was decided is part of its history. */
    boolean isUsed(long statement) {
        return database.count("SELECT COUNT(*) FROM rp_subsidy_extract WHERE statement_id = ?", statement) > 0;
    }
}

package org.residentpension.collective;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.MaskStyle;
import org.residentpension.kernel.PersonName;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.Database;
import org.residentpension.platform.sql.Where;

/** The filed member rolls: who belongs to which collective from which day to which. */
@ApplicationScoped
public class MembershipRepository {

    private static final String FROM = " FROM rp_membership m JOIN rp_collective c ON c.id = m.collective_id";

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    /** Whose roll is asked for, on which day, and whose name begins how; null for everybody. */
    record Search(long collectiveId, LocalDate day, String name, ScopeReach reach) {

        private Where where() {
            Where where = Where.within("c.division_code", reach)
                    .and("m.collective_id = ?", collectiveId)
                    .and("m.valid_from <= ?", day)
                    .and("(m.valid_to IS NULL OR m.valid_to >= ?)", day);
            return name == null ? where : where.andStartsWith("m.name_key", PersonName.canonical(name));
        }
    }

    List<Member> page(Search search, int first, int size, ScopeReach whole) {
        Where where = search.where();
        return database.list(
                "SELECT m.id, m.name, m.id_sealed, m.household_no, m.valid_from, m.valid_to, m.filed_on,"
                        + " (SELECT p.id FROM rp_person p WHERE p.id_hash = m.id_hash), c.division_code" + FROM
                        + where.sql() + " ORDER BY m.household_no, m.id LIMIT ? OFFSET ?",
                row -> read(row, whole),
                where.arguments(size, first));
    }

    long count(Search search) {
        Where where = search.where();
        return database.count("SELECT COUNT(*)" + FROM + where.sql(), where.arguments());
    }

    /** How many people stand on the roll of a collective on a day; 0 as long as none was filed. */
    public long sizeOf(long collectiveId, LocalDate day) {
        return database.count(
                "SELECT COUNT(*) FROM rp_membership WHERE collective_id = ? AND valid_from <= ?"
                        + " AND (valid_to IS NULL OR valid_to >= ?)",
                collectiveId,
                day,
                day);
    }

    public boolean isOn(long collectiveId, byte[] idHash, LocalDate day) {
        return database.count(
                        "SELECT COUNT(*) FROM rp_membership WHERE collective_id = ? AND id_hash = ? AND valid_from <= ?"
                                + " AND (valid_to IS NULL OR valid_to >= ?)",
                        collectiveId,
                        idHash,
                        day,
                        day)
                > 0;
    }

    /** The first day of the earliest membership with a day on or after {@code from}: an open-ended one from then on would overlap it. */
    Optional<LocalDate> onOrAfter(long collectiveId, byte[] idHash, LocalDate from) {
        return database.first(
                "SELECT valid_from FROM rp_membership WHERE collective_id = ? AND id_hash = ?"
                        + " AND (valid_to IS NULL OR valid_to >= ?) ORDER BY valid_from LIMIT 1",
                row -> row.getObject(1, LocalDate.class),
                collectiveId,
                idHash,
                from);
    }

    /** @param filedOn the day on which the township was told, whatever day the membership begins */
    Membership add(long collectiveId, NewMember member, LocalDate from, LocalDate filedOn) {
        long id = database.insert(
                "INSERT INTO rp_membership (collective_id, id_hash, id_sealed, name, name_key, valid_from, filed_on)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                collectiveId,
                vault.lookupHash(member.idNumber()),
                vault.seal(member.idNumber()),
                member.name(),
                PersonName.canonical(member.name()),
                from,
                filedOn);
        return new Membership(id, from, null);
    }

    /** @return what was ended, as it was; nothing if that person is no member after the last day */
    List<Membership> end(long collectiveId, byte[] idHash, LocalDate lastDay) {
        List<Membership> open = database.list(
                "SELECT id, valid_from, valid_to FROM rp_membership WHERE collective_id = ? AND id_hash = ?"
                        + " AND valid_from <= ? AND (valid_to IS NULL OR valid_to > ?) ORDER BY valid_from FOR UPDATE",
                row -> new Membership(
                        row.getLong(1), row.getObject(2, LocalDate.class), row.getObject(3, LocalDate.class)),
                collectiveId,
                idHash,
                lastDay,
                lastDay);
        database.batch("UPDATE rp_membership SET valid_to = ?, version = version + 1 WHERE id = ?", open, each ->
                new Object[] {lastDay, each.id()});
        return open;
    }

    private Member read(ResultSet row, ScopeReach whole) throws SQLException {
        String number = vault.open(row.getBytes(3));
        return new Member(
                row.getLong(1),
                row.getString(2),
                MaskStyle.shown(number, whole.reaches(DivisionCode.of(row.getString(9)))),
                row.getString(4),
                row.getObject(5, LocalDate.class),
                row.getObject(6, LocalDate.class),
                row.getObject(7, LocalDate.class),
                row.getObject(8, Long.class),
                DivisionCode.of(row.getString(9)));
    }
}

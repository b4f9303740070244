package org.residentpension.enrollment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.MaskStyle;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.participant.Person;
import org.residentpension.participant.PersonEvidenceRepository;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.Database;
import org.residentpension.platform.sql.Where;

/** Applications and relations; lists always within the divisions that are passed in. */
@ApplicationScoped
public class EnrollmentRepository {

    private static final String ROWS =
            "SELECT e.id, e.person_id, p.name, p.id_sealed, e.division_code, e.state, e.applied_on, e.inform_by,"
                    + " e.enrolled_on, e.submitted_by, s.name, e.submitted_at, e.checked_by, c.name, e.checked_at,"
                    + " e.reviewed_by, r.name, e.reviewed_at, e.codes, e.note, e.import_id, e.version"
                    + " FROM rp_enrollment e JOIN rp_person p ON p.id = e.person_id"
                    + " LEFT JOIN rp_staff s ON s.id = e.submitted_by LEFT JOIN rp_staff c ON c.id = e.checked_by"
                    + " LEFT JOIN rp_staff r ON r.id = e.reviewed_by";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    void add(Enrollment enrollment) {
        entities.persist(enrollment);
        entities.flush();
    }

    public void flush() {
        entities.flush();
    }

    Optional<Enrollment> byId(long id, ScopeReach reach) {
        return Optional.ofNullable(entities.find(Enrollment.class, id))
                .filter(enrollment -> reach.reaches(DivisionCode.of(enrollment.divisionCode())));
    }

    /** The application or relation that stands, whoever asks: the person was found in her scope before. */
    public Optional<Enrollment> liveOf(long personId) {
        return database.first("SELECT id FROM rp_enrollment WHERE live_person = ?", row -> row.getLong(1), personId)
                .map(id -> entities.find(Enrollment.class, id));
    }

    Optional<String> divisionOf(long id) {
        return database.first("SELECT division_code FROM rp_enrollment WHERE id = ?", row -> row.getString(1), id);
    }

    Person personOf(Enrollment enrollment) {
        return entities.find(Person.class, enrollment.personId());
    }

    boolean hasLive(long personId) {
        return database.count("SELECT COUNT(*) FROM rp_enrollment WHERE live_person = ?", personId) > 0;
    }

    /** By the comparison list of other counties (R-ENR-5). */
    boolean isInsuredElsewhere(byte[] idHash) {
        return database.count(
                        "SELECT COUNT(*) FROM rp_other_scheme_record o WHERE o.id_hash = ? AND o.state = 'ACTIVE'"
                                + " AND o.scheme = 'OTHER_URRBPI' AND " + PersonEvidenceRepository.LATEST,
                        (Object) idHash)
                > 0;
    }

    /** With no step possible yet: whose desk it lies on is not known here. */
    Optional<EnrollmentFile> file(long id, ScopeReach reach, ScopeReach whole) {
        Where where = Where.within("e.division_code", reach).and("e.id = ?", id);
        return database.first(ROWS + where.sql(), row -> read(row, whole), where.arguments())
                .map(row -> file(
                        row,
                        entities.find(Person.class, row.personId()),
                        whole.reaches(DivisionCode.of(row.division()))));
    }

    private EnrollmentFile file(EnrollmentRow row, Person person, boolean whole) {
        return new EnrollmentFile(
                row, person.sex(), person.birthDate(), person.circumstances(vault, whole), Set.of(), false);
    }

    List<EnrollmentRow> ofPerson(long personId, ScopeReach reach) {
        Where where = Where.within("e.division_code", reach).and("e.person_id = ?", personId);
        return database.list(
                ROWS + where.sql() + " ORDER BY e.id DESC", row -> read(row, ScopeReach.NOWHERE), where.arguments());
    }

    List<EnrollmentRow> page(EnrollmentSearch search, int first, int size, ScopeReach whole) {
        Where where = search.where();
        return database.list(
                ROWS + where.sql() + search.order() + " LIMIT ? OFFSET ?",
                row -> read(row, whole),
                where.arguments(size, first));
    }

    long count(EnrollmentSearch search) {
        Where where = search.where();
        return database.count(
                "SELECT COUNT(*) FROM rp_enrollment e JOIN rp_person p ON p.id = e.person_id" + where.sql(),
                where.arguments());
    }

    /** Submitted applications of an import that somebody else entered, checked in one statement. */
    int passCheckOfImport(long importId, ScopeReach reach, Enrollment.Act act) {
        Where where = Where.within("division_code", reach)
                .and("import_id = ?", importId)
                .and("state = 'SUBMITTED'")
                .and("submitted_by <> ?", act.staffId());
        Object[] conditions = where.arguments();
        Object[] all = new Object[conditions.length + 2];
        all[0] = act.staffId();
        all[1] = act.at();
        System.arraycopy(conditions, 0, all, 2, conditions.length);
        return database.update(
                "UPDATE rp_enrollment SET state = 'TOWNSHIP_CHECKED', checked_by = ?, checked_at = ?, version = version + 1"
                        + where.sql(),
                all);
    }

    private EnrollmentRow read(ResultSet row, ScopeReach whole) throws SQLException {
        String number = vault.open(row.getBytes(4));
        return new EnrollmentRow(
                row.getLong(1),
                row.getLong(2),
                row.getString(3),
                MaskStyle.shown(number, whole.reaches(DivisionCode.of(row.getString(5)))),
                row.getString(5),
                EnrollmentState.valueOf(row.getString(6)),
                row.getObject(7, LocalDate.class),
                row.getObject(8, LocalDate.class),
                row.getObject(9, LocalDate.class),
                handled(row, 10),
                handled(row, 13),
                handled(row, 16),
                codes(row.getString(19)),
                row.getString(20),
                row.getObject(21, Long.class),
                row.getInt(22));
    }

    /** Three columns from {@code first} on: who, by which name, when. */
    private static Handled handled(ResultSet row, int first) throws SQLException {
        Long staff = row.getObject(first, Long.class);
        return staff == null
                ? null
                : new Handled(staff, row.getString(first + 1), row.getObject(first + 2, LocalDateTime.class));
    }

    private static List<ReasonCode> codes(String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split(",")).map(ReasonCode::valueOf).toList();
    }
}

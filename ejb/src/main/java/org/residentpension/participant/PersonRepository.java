package org.residentpension.participant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.residentpension.kernel.Age;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.IdNumberCheck;
import org.residentpension.kernel.LeapRule;
import org.residentpension.kernel.MaskStyle;
import org.residentpension.kernel.PersonName;
import org.residentpension.kernel.ScopeReach;
import org.residentpension.kernel.Sex;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.Database;
import org.residentpension.platform.sql.Where;

/** Persons. Every query that returns rows of persons takes the divisions it may look into. */
@ApplicationScoped
public class PersonRepository {

    private static final String ROWS = "SELECT p.id, p.division_code, p.villager_group, p.name, p.id_sealed, p.sex,"
            + " p.birth_date, e.state, (SELECT GROUP_CONCAT(DISTINCT s.special_group ORDER BY s.special_group)"
            + "   FROM rp_special_group_status s WHERE s.person_id = p.id AND s.valid_from <= ? AND (s.valid_to IS NULL OR s.valid_to >= ?))"
            + " FROM rp_person p LEFT JOIN rp_enrollment e ON e.live_person = p.id";
    private static final String COUNT =
            "SELECT COUNT(*) FROM rp_person p LEFT JOIN rp_enrollment e ON e.live_person = p.id";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    public Optional<Person> byId(long id, ScopeReach reach) {
        return Optional.ofNullable(entities.find(Person.class, id))
                .filter(person -> reach.reaches(DivisionCode.of(person.divisionCode())));
    }

    /** Where a person lives who was asked for in vain, for the audit line of the refusal. */
    Optional<String> divisionOf(long id) {
        return database.first("SELECT division_code FROM rp_person WHERE id = ?", row -> row.getString(1), id);
    }

    /** Whatever division: an identity number exists once in the whole province. Returns no particulars to a screen. */
    public Optional<Person> byIdNumber(String idNumber) {
        return entities.createQuery("SELECT p FROM Person p WHERE p.idHash = :hash", Person.class)
                .setParameter("hash", vault.lookupHash(idNumber))
                .getResultStream()
                .findFirst();
    }

    /** Whether the person is the staff member herself or lives in her household (workflows.md §0 rule 2). */
    boolean isOwn(long staffId, long personId) {
        return database.count(
                        "SELECT COUNT(*) FROM rp_staff s JOIN rp_person me ON me.id_hash = s.id_hash JOIN rp_person p ON p.id = ?"
                                + " WHERE s.id = ? AND (me.id = p.id OR me.household_id = p.household_id)",
                        personId,
                        staffId)
                > 0;
    }

    public void flush() {
        entities.flush();
    }

    public void add(Person person) {
        entities.persist(person);
        entities.flush();
    }

    List<PersonRow> page(PersonSearch search, PersonSearch.Page page) {
        Where where = where(search);
        String order = page.after() == null
                ? " ORDER BY p.division_code, p.id LIMIT ? OFFSET ?"
                : " ORDER BY p.id LIMIT ? OFFSET ?";
        where.andIfGiven("p.id > ?", page.after());
        Object[] conditions = where.arguments(page.size(), page.first());
        Object[] all = new Object[conditions.length + 2];
        all[0] = search.today();
        all[1] = search.today();
        System.arraycopy(conditions, 0, all, 2, conditions.length);
        return database.list(ROWS + where.sql() + order, row -> read(row, page.whole(), search.today()), all);
    }

    long count(PersonSearch search) {
        Where where = where(search);
        return database.count(COUNT + where.sql(), where.arguments());
    }

    private Where where(PersonSearch search) {
        PersonFilter filter = search.filter();
        Where where = Where.within("p.division_code", search.reach()).andWithin("p.division_code", search.place());
        if (PersonFilter.NOT_ENROLLED.equals(filter.enrollmentState())) {
            where.and("e.id IS NULL");
        } else {
            where.andIfGiven("e.state = ?", filter.enrollmentState());
        }
        if (filter.name() != null) {
            where.andStartsWith("p.name_key", PersonName.canonical(filter.name()));
        }
        if (filter.idNumber() != null) {
            where.and("p.id_hash = ?", (Object) vault.lookupHash(IdNumberCheck.cleaned(filter.idNumber())));
        }
        if (filter.group() != null) {
            where.and(
                    "EXISTS (SELECT 1 FROM rp_special_group_status s WHERE s.person_id = p.id AND s.special_group = ?"
                            + " AND s.valid_from <= ? AND (s.valid_to IS NULL OR s.valid_to >= ?))",
                    filter.group().name(),
                    search.today(),
                    search.today());
        }
        return where;
    }

    private static List<SpecialGroup> groups(String names) {
        return names == null
                ? List.of()
                : Arrays.stream(names.split(",")).map(SpecialGroup::valueOf).toList();
    }

    private PersonRow read(ResultSet row, ScopeReach whole, LocalDate today) throws SQLException {
        String number = vault.open(row.getBytes(5));
        LocalDate born = row.getObject(7, LocalDate.class);
        return new PersonRow(
                row.getLong(1),
                row.getString(2),
                row.getString(3),
                row.getString(4),
                MaskStyle.shown(number, whole.reaches(DivisionCode.of(row.getString(2)))),
                Sex.valueOf(row.getString(6)),
                born,
                Age.on(today, born, LeapRule.MAR1),
                row.getString(8),
                groups(row.getString(9)));
    }
}

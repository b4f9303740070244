package org.residentpension.contribution;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.residentpension.account.AccountSource;
import org.residentpension.kernel.DateRange;
import org.residentpension.kernel.GroupStatus;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.platform.sql.Database;
import org.residentpension.policy.MatchingSplit;

/** Reads the facts of the persons of a staged file, a few thousand at a time, with one query per kind of fact. */
@ApplicationScoped
class PersonFactsReader {

    private static final int CHUNK = 4_000;

    /** Closed by an earlier system, or by the provincial one: nothing of it is booked, matched or taken back here. */
    private static final String SETTLED =
            "(r.origin = 'HISTORY' OR r.origin = 'PROVINCE'" + " AND r.item IN ('INDIVIDUAL', 'SPONSORED'))";

    @Inject
    private Database database;

    /**
     * The next persons after {@code after} by id, in that order; empty at the end. Of the ledger only what stands in the
     * years that the rows are about.
     */
    List<PersonFacts> next(StagedRange staged, long after) {
        List<Long> ids = database.list(
                "SELECT DISTINCT person_id FROM " + staged.table()
                        + " WHERE import_id = ? AND person_id > ? ORDER BY person_id LIMIT " + CHUNK,
                row -> row.getLong(1),
                staged.importId(),
                after);
        if (ids.isEmpty()) {
            return List.of();
        }
        Chunk chunk = new Chunk(staged, ids);
        Map<Long, PersonFacts> persons = persons(chunk);
        statuses(chunk, persons);
        payments(chunk, persons);
        paidOut(chunk, persons);
        sponsorships(chunk, persons);
        entries(chunk, persons);
        return List.copyOf(persons.values());
    }

    /** The persons that are asked about, by their ids in order. */
    private record Chunk(StagedRange staged, List<Long> ids) {

        long from() {
            return ids.get(0);
        }

        long to() {
            return ids.get(ids.size() - 1);
        }

        /** A village or town was numbered in one go: then to read past a few others costs less than to look each person up. */
        boolean isDense() {
            return ids.size() * 4L >= (to() - from() + 1) * 3;
        }

        /** May let others through between the first and the last, whom {@link #read} passes over. */
        String in(String column) {
            return column + " BETWEEN ? AND ?"
                    + (isDense()
                            ? ""
                            : " AND " + column + " IN (SELECT person_id FROM " + staged.table()
                                    + " WHERE import_id = ? AND person_id BETWEEN ? AND ?)");
        }

        Object[] arguments() {
            return isDense()
                    ? new Object[] {from(), to()}
                    : new Object[] {from(), to(), staged.importId(), from(), to()};
        }
    }

    /** Takes from a row what it says about its person. */
    @FunctionalInterface
    private interface Taker {
        void take(PersonFacts person, ResultSet row) throws SQLException;
    }

    /** The first column names the person. */
    private void read(String sql, Chunk chunk, Map<Long, PersonFacts> persons, Taker taker) {
        database.list(
                sql,
                row -> {
                    PersonFacts person = persons.get(row.getLong(1));
                    if (person != null) {
                        taker.take(person, row);
                    }
                    return null;
                },
                chunk.arguments());
    }

    private Map<Long, PersonFacts> persons(Chunk chunk) {
        Set<Long> wanted = new HashSet<>(chunk.ids());
        Map<Long, PersonFacts> persons = new TreeMap<>();
        database
                .list(
                        "SELECT p.id, p.division_code, p.birth_date, p.drawing_since,"
                                + " CASE WHEN a.person_id IS NOT NULL AND e.state IN ('ACTIVE', 'PAUSED', 'DRAWING', 'BENEFIT_SUSPENDED')"
                                + " THEN e.enrolled_on END FROM rp_person p LEFT JOIN rp_enrollment e ON e.live_person = p.id"
                                + " LEFT JOIN rp_account a ON a.person_id = p.id WHERE " + chunk.in("p.id"),
                        row -> new PersonFacts(
                                row.getLong(1),
                                row.getString(2),
                                row.getObject(3, LocalDate.class),
                                row.getObject(4, LocalDate.class),
                                row.getObject(5, LocalDate.class)),
                        chunk.arguments())
                .stream()
                .filter(person -> wanted.contains(person.id))
                .forEach(person -> persons.put(person.id, person));
        return persons;
    }

    private void statuses(Chunk chunk, Map<Long, PersonFacts> persons) {
        read(
                "SELECT person_id, special_group, valid_from, valid_to FROM rp_special_group_status WHERE "
                        + chunk.in("person_id"),
                chunk,
                persons,
                (person, row) -> person.statuses.add(new GroupStatus(
                        SpecialGroup.valueOf(row.getString(2)),
                        validity(row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class)))));
    }

    private static DateRange validity(LocalDate first, LocalDate last) {
        return last == null ? DateRange.from(first) : DateRange.closed(first, last);
    }

    private void payments(Chunk chunk, Map<Long, PersonFacts> persons) {
        read(
                "SELECT r.person_id, r.business_key, r.contribution_year, r.amount, r.paid_at, r.credited_on, r.lump_sum,"
                        + " r.receipt_no, b.credited_on, " + SETTLED + ", r.item FROM rp_contribution_record r"
                        + " LEFT JOIN rp_contribution_record b ON b.reversal_of = r.id"
                        + " WHERE r.reversal_of IS NULL AND " + chunk.in("r.person_id") + " ORDER BY r.id",
                chunk,
                persons,
                PersonFactsReader::record);
    }

    private static void record(PersonFacts person, ResultSet row) throws SQLException {
        int year = row.getInt(3);
        boolean settled = row.getBoolean(10);
        String item = row.getString(11);
        person.yearsOnRecord.add(year);
        if (settled) {
            person.settledYears.add(year);
        } else if (ContributionItem.SPONSORED.name().equals(item)) {
            person.sponsoredTimes.merge(year, 1, Integer::sum);
        }
        if (ContributionItem.INDIVIDUAL.name().equals(item)) {
            person.payments.add(payment(row));
        }
    }

    private static StoredPayment payment(ResultSet row) throws SQLException {
        return new StoredPayment(
                row.getString(2),
                row.getInt(3),
                new Money(row.getBigDecimal(4)),
                row.getObject(5, LocalDateTime.class),
                row.getObject(6, LocalDate.class),
                row.getBoolean(7),
                row.getString(8),
                row.getObject(9, LocalDate.class),
                row.getBoolean(10));
    }

    /** Begins with the settlements, of which there are few, and mostly none in a file. */
    private void paidOut(Chunk chunk, Map<Long, PersonFacts> persons) {
        read(
                "SELECT DISTINCT e.person_id, r.business_key FROM rp_settlement s"
                        + " JOIN rp_account_entry o ON o.journal_id = s.journal_id"
                        + " JOIN rp_account_entry e ON e.person_id = s.person_id AND e.id < o.id"
                        + " JOIN rp_contribution_record r ON r.id = e.record_id WHERE s.state = 'SETTLED' AND "
                        + chunk.in("s.person_id"),
                chunk,
                persons,
                (person, row) -> person.paidOut.add(row.getString(2)));
    }

    private void sponsorships(Chunk chunk, Map<Long, PersonFacts> persons) {
        read(
                "SELECT person_id, contribution_year, special_group, amount, confirmed_on, posted_on FROM rp_sponsorship"
                        + " WHERE " + chunk.in("person_id"),
                chunk,
                persons,
                PersonFactsReader::sponsorship);
    }

    private static void sponsorship(PersonFacts person, ResultSet row) throws SQLException {
        int year = row.getInt(2);
        person.yearsOnRecord.add(year);
        person.sponsorships.put(
                year,
                new StoredSponsorship(
                        row.getString(3),
                        new Money(row.getBigDecimal(4)),
                        row.getObject(5, LocalDate.class),
                        row.getObject(6, LocalDate.class)));
    }

    private void entries(Chunk chunk, Map<Long, PersonFacts> persons) {
        read(
                "SELECT e.person_id, e.id, e.contribution_year, e.source, e.entered_on, e.amount, e.central_share,"
                        + " e.provincial_share, e.municipal_share, e.county_share, r.business_key FROM rp_account_entry e"
                        + " JOIN rp_contribution_record r ON r.id = e.record_id AND r.origin NOT IN ('HISTORY', 'PROVINCE')"
                        + " LEFT JOIN rp_account_entry b ON b.reversal_of = e.id"
                        + " WHERE e.source IN ('MATCHING', 'SPONSORED') AND e.reversal_of IS NULL AND b.id IS NULL"
                        + " AND e.contribution_year BETWEEN " + chunk.staged.firstYear() + " AND "
                        + chunk.staged.lastYear() + " AND " + chunk.in("e.person_id") + " ORDER BY e.id",
                chunk,
                persons,
                (person, row) -> person.entries.add(entry(row)));
    }

    private static StoredEntry entry(ResultSet row) throws SQLException {
        return new StoredEntry(
                row.getLong(2),
                row.getInt(3),
                AccountSource.valueOf(row.getString(4)),
                row.getObject(5, LocalDate.class),
                new Money(row.getBigDecimal(6)),
                new MatchingSplit(
                        new Money(row.getBigDecimal(7)),
                        new Money(row.getBigDecimal(8)),
                        new Money(row.getBigDecimal(9)),
                        new Money(row.getBigDecimal(10))),
                row.getString(11));
    }
}

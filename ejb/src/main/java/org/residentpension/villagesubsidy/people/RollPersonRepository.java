package org.residentpension.villagesubsidy.people;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.residentpension.kernel.MaskStyle;
import org.residentpension.kernel.PersonName;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.Database;
import org.residentpension.villagesubsidy.rules.component.AwardList;
import org.residentpension.villagesubsidy.rules.standard.EligibilityScope;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;

/** Members of one collective who are in our records; whose scope the collective is in is asked by the service. */
@ApplicationScoped
public class RollPersonRepository {

    private static final int FOUND = 20;
    private static final int CHUNK = 1_000;
    private static final String ROWS = "SELECT DISTINCT p.id, p.name, p.id_sealed, p.id_hash FROM rp_membership m"
            + " JOIN rp_person p ON p.id_hash = m.id_hash WHERE m.collective_id = ?";

    @Inject
    private Database database;

    @Inject
    private Vault vault;

    /** By the beginning of the name, the first twenty. */
    List<RollPerson> search(long collectiveId, String name, LocalDate day) {
        return database.list(
                ROWS + " AND m.name_key LIKE ? AND m.valid_from <= ? AND (m.valid_to IS NULL OR m.valid_to >= ?)"
                        + " ORDER BY p.name, p.id LIMIT " + FOUND,
                this::read,
                collectiveId,
                PersonName.canonical(name).replace("%", "").replace("_", "") + "%",
                day,
                day);
    }

    /** Whoever was ever on the roll, by the number in our records. */
    public Map<String, RollPerson> byId(long collectiveId, Collection<String> ids) {
        List<Long> numbers = ids.stream()
                .filter(each -> each.matches("\\d{1,18}"))
                .map(Long::valueOf)
                .toList();
        Map<String, RollPerson> people = new HashMap<>();
        chunks(numbers, chunk -> database.list(
                        ROWS + " AND p.id IN (" + places(chunk) + ")", this::read, arguments(collectiveId, chunk))
                .forEach(person -> people.put(person.id(), person)));
        return people;
    }

    /** Whom a standard names, first those of its scope, then the awards; somebody who was never on the roll has no name. */
    public List<ListedPerson> named(long collectiveId, SubsidyStandard standard) {
        List<ListedPerson> named = new ArrayList<>();
        if (standard.scope() instanceof EligibilityScope.NamedList list) {
            Map<String, RollPerson> listed = byId(collectiveId, list.persons());
            list.persons().stream()
                    .sorted()
                    .forEach(person -> named.add(new ListedPerson(listed.get(person), null, null)));
        }
        List<AwardList> lists = standard.components().stream()
                .filter(AwardList.class::isInstance)
                .map(AwardList.class::cast)
                .toList();
        Map<String, RollPerson> known = byId(
                collectiveId,
                lists.stream()
                        .flatMap(list -> list.awards().stream())
                        .map(AwardList.Award::person)
                        .toList());
        lists.forEach(list -> list.awards()
                .forEach(award -> named.add(
                        new ListedPerson(known.get(award.person()), award.amount(), award.evidence(), list.title()))));
        return named;
    }

    /** Members on a day by their identity numbers. */
    Map<String, RollPerson> byIdNumber(long collectiveId, Collection<String> idNumbers, LocalDate day) {
        Map<String, String> byHash = new HashMap<>();
        idNumbers.forEach(number -> byHash.put(hex(vault.lookupHash(number)), number));
        Map<String, RollPerson> people = new HashMap<>();
        chunks(
                List.copyOf(byHash.keySet()),
                chunk -> database.list(
                        ROWS + " AND m.valid_from <= '" + day + "' AND (m.valid_to IS NULL OR m.valid_to >= '" + day
                                + "') AND p.id_hash IN (" + places(chunk) + ")",
                        row -> people.put(byHash.get(hex(row.getBytes(4))), read(row)),
                        arguments(
                                collectiveId,
                                chunk.stream().map(HexFormat.of()::parseHex).toList())));
        return people;
    }

    private RollPerson read(ResultSet row) throws SQLException {
        return new RollPerson(
                row.getString(1), row.getString(2), MaskStyle.FIRST6_LAST4.apply(vault.open(row.getBytes(3))));
    }

    /** Some of a long list. */
    private interface Part<T> {
        void each(List<T> chunk);
    }

    private static <T> void chunks(List<T> all, Part<T> part) {
        for (int from = 0; from < all.size(); from += CHUNK) {
            part.each(all.subList(from, Math.min(all.size(), from + CHUNK)));
        }
    }

    private static Object[] arguments(long collectiveId, List<?> chunk) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(collectiveId);
        arguments.addAll(chunk);
        return arguments.toArray();
    }

    private static String places(List<?> chunk) {
        return String.join(", ", Collections.nCopies(chunk.size(), "?"));
    }

    private static String hex(byte[] hash) {
        return HexFormat.of().formatHex(hash);
    }
}

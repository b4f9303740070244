package org.residentpension.it;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Properties;
import org.residentpension.kernel.PersonName;
import org.residentpension.launcher.County;
import org.residentpension.launcher.DemoAccounts;
import org.residentpension.launcher.Store;
import org.residentpension.platform.crypto.SmVault;
import org.residentpension.platform.crypto.Vault;

/**
 * A county of its own with one village of five thousand payers of last year, written as old facts: half of them paid 300, the others
 * 1,000, and every twentieth household draws the minimum living allowance.
 */
final class LargeVillage implements AutoCloseable {

    static final int PEOPLE = 5_000;
    static final String FIRST = "测试甲";

    private static final String VILLAGE = "360222103200";
    private static final LocalDate SINCE = LocalDate.of(2015, 1, 1);

    private final County county;
    private final int lastYear;
    private long collective;

    private LargeVillage(County county) {
        this.county = county;
        lastYear = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear() - 1;
    }

    static LargeVillage started() {
        LargeVillage village = new LargeVillage(Counties.started("builder"));
        village.county.deploy();
        DemoAccounts.write(village.county.home());
        try {
            village.settle();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
        return village;
    }

    County county() {
        return county;
    }

    long collective() {
        return collective;
    }

    private void settle() throws SQLException {
        Vault vault = vault();
        try (Connection connection = Store.of(county.home().site()).owner()) {
            connection.setAutoCommit(false);
            collective = found(connection);
            people(connection, vault);
            facts(connection);
            connection.commit();
        }
    }

    private long found(Connection connection) throws SQLException {
        String name = "蛟潭村股份经济合作社";
        update(
                connection,
                "INSERT INTO rp_collective (division_code, legal_name, credit_code, legal_representative, seal_name) VALUES ('"
                        + VILLAGE + "', '" + name + "', 'N2360222MF00000001', '测理事长', '" + name + "')");
        return number(connection, "SELECT MAX(id) FROM rp_collective");
    }

    private void people(Connection connection, Vault vault) throws SQLException {
        try (PreparedStatement person = connection.prepareStatement(
                        "INSERT INTO rp_person (id_hash, id_sealed, name, name_key, sex, birth_date, division_code)"
                                + " VALUES (?, ?, ?, ?, 'MALE', ?, '" + VILLAGE + "')");
                PreparedStatement member = connection.prepareStatement(
                        "INSERT INTO rp_membership (collective_id, id_hash, id_sealed, name, name_key, valid_from, filed_on)"
                                + " VALUES (" + collective + ", ?, ?, ?, ?, '2015-01-01', '2015-01-01')")) {
            for (int i = 0; i < PEOPLE; i++) {
                String number = "36029919%02d0101%04d".formatted(80 + i % 10, i);
                String name = i == 0 ? FIRST : "测" + (char) ('一' + i);
                byte[] hash = vault.lookupHash(number);
                byte[] sealed = vault.seal(number);
                bind(person, hash, sealed, name, PersonName.canonical(name), LocalDate.of(1980 + i % 10, 1, 1));
                bind(member, hash, sealed, name, PersonName.canonical(name));
            }
            person.executeBatch();
            member.executeBatch();
        }
    }

    private void facts(Connection connection) throws SQLException {
        update(
                connection,
                "INSERT INTO rp_enrollment (person_id, division_code, state, applied_on, inform_by, enrolled_on)"
                        + " SELECT id, division_code, 'ACTIVE', '" + SINCE + "', '" + SINCE + "', '" + SINCE
                        + "' FROM rp_person");
        update(
                connection,
                "INSERT INTO rp_contribution_record (person_id, contribution_year, item, kind, amount, paid_at, credited_on,"
                        + " receipt_no, origin, business_key) SELECT id, " + lastYear
                        + ", 'INDIVIDUAL', 'NORMAL', CASE WHEN id MOD 2 = 0 THEN 300 ELSE 1000 END, '" + lastYear
                        + "-05-10 10:00:00', '" + lastYear + "-05-12', CONCAT('L-', id), 'HISTORY', CONCAT('H|', id)"
                        + " FROM rp_person");
        update(
                connection,
                "INSERT INTO rp_special_group_status (person_id, special_group, valid_from)"
                        + " SELECT id, 'MINIMUM_LIVING_ALLOWANCE', '2015-01-01' FROM rp_person WHERE id MOD 20 = 0");
        update(connection, "ANALYZE TABLE rp_person, rp_enrollment, rp_contribution_record, rp_membership");
    }

    private Vault vault() {
        Properties keys = load(Path.of(load(county.home().site()).getProperty("key.file")));
        HexFormat hex = HexFormat.of();
        return new SmVault(hex.parseHex(keys.getProperty("data.key")), hex.parseHex(keys.getProperty("lookup.key")));
    }

    private static Properties load(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return properties;
    }

    private static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private static void update(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() {
        county.close();
    }
}

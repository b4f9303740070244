package org.residentpension.bench;

import java.io.IOException;
import java.nio.file.Path;
import org.residentpension.exchange.SheetColumn;
import org.residentpension.exchange.SheetHandler;
import org.residentpension.exchange.SheetIssue;
import org.residentpension.exchange.SheetLayout;
import org.residentpension.exchange.SheetReader;
import org.residentpension.exchange.SheetRow;
import org.residentpension.exchange.cell.CellKind;
import org.residentpension.kernel.IdNumber;
import org.residentpension.kernel.PersonName;
import org.residentpension.platform.crypto.Vault;
import org.residentpension.platform.sql.BulkLoad;
import org.residentpension.platform.sql.Database;

/** Puts the persons of a roster into the database as insured persons with an account. Not measured. */
final class People implements SheetHandler<RuntimeException>, AutoCloseable {

    private static final SheetLayout ROSTER = SheetLayout.of(
            "花名册",
            SheetColumn.required("姓名", CellKind.TEXT),
            SheetColumn.required("证件号码", CellKind.ID_NUMBER),
            SheetColumn.required("户籍所在地代码", CellKind.TEXT));

    private final Database database;
    private final Vault vault;
    private final BulkLoad persons;
    private final BulkLoad plain;
    private long id;

    private People(Database database, Vault vault) {
        this.database = database;
        this.vault = vault;
        this.persons = database.load(
                "rp_person",
                "id",
                "#id_hash",
                "#id_sealed",
                "name",
                "name_key",
                "sex",
                "birth_date",
                "hukou_type",
                "division_code");
        this.plain = database.load("bench_person", "id_number", "person_id", "division_code");
    }

    static void load(Path roster, Database database, Vault vault) throws IOException {
        try (People people = new People(database, vault)) {
            new SheetReader(ROSTER).read(roster, "roster.xlsx", people);
        }
        database.update(
                "INSERT INTO rp_enrollment (person_id, division_code, state, applied_on, inform_by, enrolled_on)"
                        + " SELECT id, division_code, 'ACTIVE', '2019-01-01', '2019-01-31', '2019-01-01' FROM rp_person");
        database.update("INSERT INTO rp_account (person_id, enrollment_id, opened_on)"
                + " SELECT person_id, id, '2019-01-01' FROM rp_enrollment");
    }

    @Override
    public void row(SheetRow row) {
        IdNumber number = IdNumber.of(row.text("证件号码"));
        String name = row.text("姓名");
        persons.row(
                ++id,
                vault.lookupHash(number.value()),
                vault.seal(number.value()),
                name,
                PersonName.canonical(name),
                number.sex(),
                number.birthDate(),
                "农业户口",
                row.text("户籍所在地代码"));
        plain.row(number.value(), id, row.text("户籍所在地代码"));
    }

    @Override
    public void issue(SheetIssue issue) {
        throw new IllegalStateException(issue.toString());
    }

    @Override
    public void close() {
        persons.close();
        plain.close();
    }
}

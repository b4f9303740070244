package org.residentpension.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.residentpension.account.AccountEntry;
import org.residentpension.account.AccountStatement;
import org.residentpension.participant.PersonRow;

/** Persons without anything that the masked number hides, and an account entry by entry. */
final class PersonJson {

    private PersonJson() {}

    /** {@code next} is the key to go on after; absent on the last page. */
    static JsonObject page(List<PersonRow> rows, int size) {
        JsonArrayBuilder persons = Json.createArrayBuilder();
        rows.stream().limit(size).forEach(row -> persons.add(one(row)));
        JsonObjectBuilder page = Json.createObjectBuilder().add("persons", persons);
        if (rows.size() > size) {
            page.add("next", rows.get(size - 1).id());
        }
        return page.build();
    }

    /** No day of birth: the stars of the number stand for it. */
    private static JsonObjectBuilder one(PersonRow row) {
        JsonObjectBuilder person = Json.createObjectBuilder()
                .add("id", row.id())
                .add("name", row.name())
                .add("idNumber", row.idNumber())
                .add("sex", row.sex().name())
                .add("division", row.division());
        if (row.enrollmentState() != null) {
            person.add("enrollmentState", row.enrollmentState());
        }
        return person;
    }

    static JsonObject account(AccountStatement statement) {
        JsonArrayBuilder entries = Json.createArrayBuilder();
        statement.entries().forEach(entry -> entries.add(one(entry)));
        JsonObjectBuilder sums = Json.createObjectBuilder();
        statement.bySource().forEach((source, sum) -> sums.add(source.name(), sum.toString()));
        return Json.createObjectBuilder()
                .add("person", statement.personId())
                .add("openedOn", statement.openedOn().toString())
                .add("balance", statement.balance().toString())
                .add("sums", sums)
                .add("entries", entries)
                .build();
    }

    private static JsonObjectBuilder one(AccountEntry entry) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", entry.id())
                .add("date", entry.enteredOn().toString())
                .add("year", entry.year())
                .add("source", entry.source().name())
                .add("amount", entry.amount().toString());
        return entry.reversalOf() == null ? json.addNull("reversalOf") : json.add("reversalOf", entry.reversalOf());
    }
}

package org.residentpension.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BigFilesTest {

    @Test
    void the_payments_are_those_of_the_persons_of_the_roster(@TempDir Path directory) throws IOException {
        Path roster = directory.resolve("roster.xlsx");
        Path payments = directory.resolve("payments.xlsx");
        DemoCounty.writeRoster(roster, 14_000);
        DemoCounty.writePayments(payments, 14_000);

        var persons = SheetText.read(roster).rows().stream()
                .map(row -> row.get("证件号码") + row.get("姓名"))
                .toList();
        assertThat(persons).hasSize(14_000).doesNotHaveDuplicates();
        assertThat(SheetText.read(payments).rows())
                .extracting(row -> row.get("证件号码") + row.get("姓名"))
                .isEqualTo(persons);
    }
}

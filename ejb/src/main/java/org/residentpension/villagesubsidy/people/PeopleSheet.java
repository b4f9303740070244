package org.residentpension.villagesubsidy.people;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.residentpension.exchange.SheetColumn;
import org.residentpension.exchange.SheetHandler;
import org.residentpension.exchange.SheetIssue;
import org.residentpension.exchange.SheetLayout;
import org.residentpension.exchange.SheetReader;
import org.residentpension.exchange.SheetRow;
import org.residentpension.exchange.cell.CellKind;
import org.residentpension.intake.Upload;
import org.residentpension.kernel.PersonName;

/** A workbook of people as it was handed in; judged as a whole, with everything that is wrong told at once. */
final class PeopleSheet {

    static final SheetLayout AWARDS = SheetLayout.of(
            "奖励名单",
            SheetColumn.required("姓名", CellKind.TEXT),
            SheetColumn.required("证件号码", CellKind.ID_NUMBER),
            SheetColumn.required("奖励金额", CellKind.MONEY),
            SheetColumn.required("奖励事由", CellKind.TEXT));
    static final SheetLayout PEOPLE = SheetLayout.of(
            "补助人员名单", SheetColumn.required("姓名", CellKind.TEXT), SheetColumn.required("证件号码", CellKind.ID_NUMBER));
    private static final int LONGEST_REASON = 120;

    private final boolean awards;
    private final List<SheetRow> rows = new ArrayList<>();
    private final List<SheetIssue> issues = new ArrayList<>();

    private PeopleSheet(boolean awards) {
        this.awards = awards;
    }

    static PeopleSheet read(Upload file, boolean awards) {
        PeopleSheet sheet = new PeopleSheet(awards);
        try {
            Path copy = Files.createTempFile("rp-people-", ".part");
            try {
                Files.write(copy, file.content());
                new SheetReader(awards ? AWARDS : PEOPLE).read(copy, file.fileName(), sheet.new Collecting());
            } finally {
                Files.deleteIfExists(copy);
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return sheet;
    }

    /** Keeps what the reader finds. */
    private final class Collecting implements SheetHandler<RuntimeException> {

        @Override
        public void row(SheetRow row) {
            rows.add(row);
        }

        @Override
        public void issue(SheetIssue issue) {
            issues.add(issue);
        }
    }

    List<String> idNumbers() {
        return rows.stream()
                .map(PeopleSheet::idNumber)
                .filter(number -> !number.isEmpty())
                .toList();
    }

    /** @param onRoll the member with a number, null for somebody who is none */
    PeopleList judged(Function<String, RollPerson> onRoll) {
        List<ListedPerson> people = new ArrayList<>();
        Map<String, Integer> rowOf = new HashMap<>();
        for (SheetRow row : rows) {
            String number = idNumber(row);
            if (!number.isEmpty()) {
                judge(row, onRoll.apply(number), rowOf.putIfAbsent(number, row.number()), people);
            }
        }
        List<String> problems =
                issues.stream().map(SheetIssue::placed).distinct().toList();
        return new PeopleList(problems.isEmpty() ? List.copyOf(people) : List.of(), problems);
    }

    private static String idNumber(SheetRow row) {
        return row.text("证件号码").strip().toUpperCase(Locale.ROOT);
    }

    private void judge(SheetRow row, RollPerson person, Integer earlier, List<ListedPerson> people) {
        if (person == null) {
            issues.add(row.issue("证件号码", "M_NOT_MEMBER", "这个人不在本集体的成员名册里，或还没有参保登记，请核对证件号码。"));
        } else if (!PersonName.canonical(person.name()).equals(PersonName.canonical(row.text("姓名")))) {
            issues.add(row.issue("姓名", "M_NAME", "姓名与该证件号码的登记姓名不一致，请核对。"));
        }
        if (earlier != null) {
            issues.add(row.issue("证件号码", "M_TWICE", "与第 " + earlier + " 行是同一个人，请只保留一行。"));
        }
        if (awards && row.money("奖励金额") != null && !row.money("奖励金额").isPositive()) {
            issues.add(row.issue("奖励金额", "M_AMOUNT", "奖励金额须大于零。"));
        }
        if (awards && row.text("奖励事由").length() > LONGEST_REASON) {
            issues.add(row.issue("奖励事由", "M_REASON", "奖励事由不超过 " + LONGEST_REASON + " 个字。"));
        }
        people.add(new ListedPerson(person, awards ? row.money("奖励金额") : null, awards ? row.text("奖励事由") : null));
    }
}

package org.residentpension.villagesubsidy.run.extract;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.residentpension.contribution.rules.ContributionKind;
import org.residentpension.kernel.DateRange;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.GroupStatus;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.villagesubsidy.rules.LineFacts;
import org.residentpension.villagesubsidy.rules.Membership;
import org.residentpension.villagesubsidy.rules.MoneyFacts;
import org.residentpension.villagesubsidy.rules.OwnContribution;
import org.residentpension.villagesubsidy.rules.Relation;
import org.residentpension.villagesubsidy.rules.SponsoredContribution;
import org.residentpension.villagesubsidy.rules.component.Committed;

/** Reads the facts of one person, frozen or live, into what the rule asks for. Read for every line of a run, hence by hand. */
final class FactsRow {

    private static final DivisionCode NOWHERE = DivisionCode.of("99");

    private FactsRow() {}

    /**
     * @param at the column of {@code person_id}; the others follow in the order of {@link FactsSql#COLUMNS}
     * @param elsewhere another collective has, or claims, her
     */
    static LineFacts read(ResultSet row, int at, boolean elsewhere) throws SQLException {
        return new LineFacts(
                row.getString(at),
                relation(row, at + 2),
                list(row.getString(at + 8), FactsRow::membership),
                list(row.getString(at + 9), FactsRow::status),
                money(row, at + 10),
                elsewhere);
    }

    private static Relation relation(ResultSet row, int at) throws SQLException {
        String place = row.getString(at);
        return new Relation(
                place == null ? NOWHERE : DivisionCode.of(place),
                Relation.State.valueOf(row.getString(at + 1)),
                row.getObject(at + 2, LocalDate.class),
                row.getObject(at + 3, LocalDate.class),
                row.getObject(at + 4, LocalDate.class),
                row.getObject(at + 5, LocalDate.class));
    }

    private static MoneyFacts money(ResultSet row, int at) throws SQLException {
        Money sponsored = amount(row, at + 1);
        return new MoneyFacts(
                list(row.getString(at), FactsRow::contribution),
                sponsored == null
                        ? null
                        : new SponsoredContribution(
                                sponsored,
                                row.getObject(at + 2, LocalDate.class),
                                row.getObject(at + 3, LocalDate.class)),
                amount(row, at + 4),
                committed(amount(row, at + 5), amount(row, at + 6)));
    }

    private static Committed committed(Money collective, Money donation) {
        return collective.isZero() && donation.isZero() ? Committed.NOTHING : new Committed(collective, donation);
    }

    private static Money amount(ResultSet row, int at) throws SQLException {
        return row.getBigDecimal(at) == null ? null : new Money(row.getBigDecimal(at));
    }

    private static Membership membership(String[] field) {
        return new Membership(DivisionCode.of(field[0]), DateRange.closed(day(field[1]), day(field[2])));
    }

    private static GroupStatus status(String[] field) {
        return new GroupStatus(SpecialGroup.valueOf(field[0]), DateRange.closed(day(field[1]), day(field[2])));
    }

    private static OwnContribution contribution(String[] field) {
        return new OwnContribution(
                Integer.parseInt(field[0]),
                ContributionKind.valueOf(field[1]),
                Money.of(field[2]),
                day(field[3]),
                day(field[4]),
                day(field[5]));
    }

    private static <T> List<T> list(String text, Function<String[], T> entry) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<T> list = new ArrayList<>(2);
        int from = 0;
        for (int end = text.indexOf(';'); end >= 0; end = text.indexOf(';', from)) {
            list.add(entry.apply(fields(text, from, end)));
            from = end + 1;
        }
        list.add(entry.apply(fields(text, from, text.length())));
        return list;
    }

    private static String[] fields(String text, int from, int end) {
        String[] fields = new String[6];
        int start = from;
        int count = 0;
        for (int i = from; i <= end; i++) {
            if (i == end || text.charAt(i) == ' ') {
                fields[count++] = text.substring(start, i);
                start = i + 1;
            }
        }
        return fields;
    }

    /** ISO text, null for "-". */
    private static LocalDate day(String text) {
        return text.length() == 1 ? null : LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
    }

    private static int number(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }
}

package org.residentpension.demo.town;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.residentpension.demo.sheet.Table;

/**
 * The same town in the year in which somebody tries the demonstration: whoever contributed and is not yet sixty reaches the same tier
 * again, early enough for the subsidy's cut-off. So a season of today has something to subsidise.
 */
public final class LaterYear {

    private final Town town;
    private final int year;
    private final LocalDate last;

    private LaterYear(Town town, LocalDate last) {
        this.town = town;
        this.year = last.getYear();
        this.last = last;
    }

    /** Empty in the first days of a year, when nobody has paid yet, and in the town's own year. */
    public static Optional<LaterYear> of(Town town, LocalDate today) {
        LocalDate cutoff = LocalDate.of(today.getYear(), 9, 28);
        LocalDate last = today.isAfter(cutoff) ? cutoff : today.minusDays(1);
        return last.getYear() > town.plan().year() && last.getDayOfYear() > 20
                ? Optional.of(new LaterYear(town, last))
                : Optional.empty();
    }

    public int year() {
        return year;
    }

    /** Approved before anybody on it pays something of her own. */
    public Table sponsorship() {
        List<List<Object>> rows = people().stream()
                .filter(person -> person.sponsored)
                .map(person -> PersonLists.sponsorshipRow(person, year, firstDay(), last))
                .toList();
        return Table.totalled(title("政府代缴名单"), "编制：县社保中心    金额单位：元", PersonLists.SPONSORSHIP, rows, List.of("代缴金额"));
    }

    public Table tax() {
        List<Resident> payers =
                people().stream().filter(person -> person.ownMoney() > 0).toList();
        long minutes = ChronoUnit.MINUTES.between(firstDay().plusDays(1).atTime(9, 0), last.atTime(17, 0));
        List<List<Object>> rows = new ArrayList<>();
        for (Resident person : payers) {
            LocalDateTime at = firstDay().plusDays(1).atTime(9, 0).plusMinutes(minutes * rows.size() / payers.size());
            Payment payment = Payment.normal(person, year, person.ownMoney(), at);
            String county = town.plan().place().county();
            rows.add(MoneyLists.taxRow(payment, county, county + "8" + year + String.format("%06d", rows.size() + 1)));
        }
        return Table.totalled(title("税务缴费回盘"), "征收机关：国家税务总局浮梁县税务局    金额单位：元", MoneyLists.TAX, rows, List.of("金额"));
    }

    private LocalDate firstDay() {
        return LocalDate.of(year, 1, 10);
    }

    /** Without those whose story belongs to the town's own year: other schemes, corrections, gaps. */
    private List<Resident> people() {
        LocalDate sixty = LocalDate.of(year + 1, 1, 1).minusYears(60);
        return town.people().stream()
                .filter(person -> person.ordinary() && person.tier > 0 && !person.birth.isBefore(sixty))
                .toList();
    }

    private String title(String document) {
        return town.plan().place().countyName() + town.plan().place().townName() + year + "年度城乡居民基本养老保险" + document;
    }
}

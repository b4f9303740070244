package org.residentpension.demo.town;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.residentpension.demo.sheet.Table;

/**
 * The same town in the year in which somebody tries the demonstration: whoever contributed and is not yet sixty reaches the same tier
 * again, early enough for the subsidy's cut-off. So a season of today has something to subsidise.
 */
public final class LaterYear {

    private static final int DIFFERENT = 1;
    private static final int OMITTED = 4;
    private static final int REGISTERED = 7;
    private static final int PROVINCE_ONLY = 300;
    private static final int PROVINCE_SUBSIDY = 30;

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
        List<List<Object>> rows = new ArrayList<>();
        for (Payment payment : payments()) {
            String county = town.plan().place().county();
            rows.add(MoneyLists.taxRow(payment, county, county + "8" + year + String.format("%06d", rows.size() + 1)));
        }
        return Table.totalled(title("税务缴费回盘"), "征收机关：国家税务总局浮梁县税务局    金额单位：元", MoneyLists.TAX, rows, List.of("金额"));
    }

    /**
     * The three villages with collectives as the provincial system exports them: as above, but for one payment that only the province
     * knows, one that differs, one person whom it lacks, and a subsidy that was registered there.
     */
    public Table provinceExtract() {
        Map<Resident, Payment> paid = new LinkedHashMap<>();
        payments().forEach(payment -> paid.put(payment.person(), payment));
        List<String> villages =
                Cooperative.ALL.stream().map(Cooperative::village).toList();
        List<Resident> persons = town.people().stream()
                .filter(person -> villages.contains(person.village.code()))
                .toList();
        List<Resident> payers = persons.stream().filter(paid::containsKey).toList();
        Resident news = persons.stream()
                .filter(person -> person.ordinary() && person.tier == 0)
                .findFirst()
                .orElse(null);
        List<List<Object>> rows = new ArrayList<>();
        for (Resident person : persons) {
            if (person != payers.get(OMITTED)) {
                int own = paid.containsKey(person) ? paid.get(person).amount() : 0;
                own += person == news ? PROVINCE_ONLY : person == payers.get(DIFFERENT) ? PROVINCE_ONLY : 0;
                LocalDate on = paid.containsKey(person)
                        ? paid.get(person).at().toLocalDate()
                        : own > 0 ? last : sponsoredThen(person) ? firstDay() : null;
                rows.add(provinceRow(rows.size() + 1, person, new Sums(own, person == payers.get(REGISTERED)), on));
            }
        }
        return Table.totalled(
                title("缴费明细（省级系统导出）"),
                "导出：省级业务系统    金额单位：元",
                MoneyLists.PROVINCE_EXTRACT,
                rows,
                List.of("个人缴费金额", "政府代缴金额", "档次合计", "已登记集体补助金额"));
    }

    /** What the province says of a person: her own money, and whether it has registered a subsidy. */
    private record Sums(int own, boolean registered) {}

    private List<Object> provinceRow(int no, Resident person, Sums sums, LocalDate on) {
        int sponsored = sponsoredThen(person) ? Levy.SPONSORED : 0;
        String day = on == null ? null : on.toString();
        return Table.row(
                no,
                person.village.code(),
                person.name,
                person.idNumber,
                "3602" + String.format("%08d", no),
                String.valueOf(year),
                Table.yuan(sums.own()),
                Table.yuan(sponsored),
                Table.yuan(sums.own() + sponsored),
                day,
                day,
                "否",
                Table.yuan(sums.registered() ? PROVINCE_SUBSIDY : 0));
    }

    private boolean sponsoredThen(Resident person) {
        return person.sponsored && people().contains(person);
    }

    private List<Payment> payments() {
        List<Resident> payers =
                people().stream().filter(person -> person.ownMoney() > 0).toList();
        long minutes = ChronoUnit.MINUTES.between(firstDay().plusDays(1).atTime(9, 0), last.atTime(17, 0));
        List<Payment> payments = new ArrayList<>();
        for (Resident person : payers) {
            LocalDateTime at =
                    firstDay().plusDays(1).atTime(9, 0).plusMinutes(minutes * payments.size() / payers.size());
            payments.add(Payment.normal(person, year, person.ownMoney(), at));
        }
        return payments;
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

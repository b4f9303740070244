package org.residentpension.demo.town;

import static org.residentpension.demo.sheet.Table.row;
import static org.residentpension.demo.sheet.Table.yuan;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.residentpension.demo.sheet.Table;

/** The lists about money: tasks, settled years, and what the tax bureau reports. */
public final class MoneyLists {

    public static final List<String> TARGETS = Table.header("行政区划代码 年度 指标 任务数");
    public static final List<String> HISTORY = Table.header("证件号码 姓名 年度 个人缴费 政府代缴 财政补贴 集体补助 缴费日期 到账日期 票据号");
    public static final List<String> TAX =
            Table.header("批次号 费款所属期 证件号码 姓名 征收品目 缴费类型 金额 缴费时间 入库日期 票据号 缴费人 通知单号 状态 退回原因");

    public static final List<String> PROVINCE_EXTRACT =
            Table.header("序号 村代码 姓名 证件号码 个人编号 缴费年度 个人缴费金额 政府代缴金额 档次合计 首次缴费日期 末次缴费日期 一次性补缴 已登记集体补助金额");

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private MoneyLists() {}

    /** Closed by signatures instead of totals, because persons and money stand in one column. */
    public static Table targets(Town town) {
        int year = town.plan().year();
        List<List<Object>> rows = town.plan().targets().stream()
                .map(target -> row(target.division(), String.valueOf(year), target.metric(), target.amount()))
                .toList();
        String unit = "制表：县社保中心    单位：人、元";
        List<Object> signatures = row("制表：县社保中心    复核：    日期：" + year + "-08-01", null, null, null);
        return new Table(PersonLists.title(town, "任务分解表"), unit, TARGETS, rows, signatures);
    }

    public static Table history(Town town) {
        String county = town.plan().place().county();
        List<List<Object>> rows = new ArrayList<>();
        for (PastPayment past : PastPayment.of(town)) {
            rows.add(row(
                    past.person().idNumber,
                    past.person().name,
                    String.valueOf(past.year()),
                    yuan(past.own()),
                    yuan(past.sponsored()),
                    yuan(past.matching()),
                    yuan(0),
                    past.paidOn().toString(),
                    arrival(past.paidOn()).toString(),
                    county + past.year() + String.format("%06d", rows.size() + 1)));
        }
        List<String> money = List.of("个人缴费", "政府代缴", "财政补贴", "集体补助");
        return Table.totalled(PersonLists.title(town, "历年缴费明细"), "导出：县社保中心    金额单位：元", HISTORY, rows, money);
    }

    public static Table tax(Town town) {
        String county = town.plan().place().county();
        Map<Object, String> receipts = new IdentityHashMap<>();
        List<List<Object>> rows = new ArrayList<>();
        for (Payment payment : PaymentYear.of(town)) {
            String next = county + "8" + town.plan().year() + String.format("%06d", receipts.size() + 1);
            receipts.putIfAbsent(payment.receipt(), next);
            rows.add(taxRow(payment, county, receipts.get(payment.receipt())));
        }
        String unit = "征收机关：国家税务总局" + town.plan().place().countyName() + "税务局    金额单位：元";
        return Table.totalled(PersonLists.title(town, "税务缴费回盘"), unit, TAX, rows, List.of("金额"));
    }

    static List<Object> taxRow(Payment payment, String county, String receipt) {
        LocalDate arrival = arrival(payment.at().toLocalDate());
        boolean reversed = payment.status().equals(Payment.REVERSED);
        return row(
                "SW" + county + arrival.format(DateTimeFormatter.BASIC_ISO_DATE),
                String.valueOf(payment.year()),
                payment.person().idNumber,
                taxName(payment.person().name),
                "个人缴费",
                payment.kind(),
                yuan(payment.amount()),
                payment.at().format(MOMENT),
                arrival.toString(),
                receipt,
                null,
                null,
                payment.status(),
                reversed ? "金额录入错误" : null);
    }

    /** The tax bureau's keyboard has another dot between the parts of a name; it is the same name (R-NAME). */
    private static String taxName(String name) {
        return name.replace('·', '•');
    }

    /** Money arrives on the next day on which banks work. */
    private static LocalDate arrival(LocalDate paidOn) {
        LocalDate day = paidOn.plusDays(1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }
}

package org.residentpension.villagesubsidy.statistics;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.residentpension.exchange.SheetColumn;
import org.residentpension.exchange.SheetLayout;
import org.residentpension.exchange.SheetWriter;
import org.residentpension.exchange.cell.CellKind;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.villagesubsidy.donation.DonationChannel;
import org.residentpension.villagesubsidy.form.FormFile;
import org.residentpension.villagesubsidy.rules.standard.FundingSource;
import org.residentpension.villagesubsidy.rules.statistics.SubsidisedPersons;
import org.residentpension.villagesubsidy.rules.statistics.TierMove;

/** The statistics of a division as a workbook: a row for each of its parts, the sum below them. */
final class StatisticsBook {

    private static final Map<SpecialGroup, String> GROUPS = new EnumMap<>(Map.of(
            SpecialGroup.EXTREME_HARDSHIP, "特困",
            SpecialGroup.MINIMUM_LIVING_ALLOWANCE, "低保",
            SpecialGroup.SEVERE_DISABILITY, "重残",
            SpecialGroup.POVERTY_RELAPSE_MONITORED, "监测户",
            SpecialGroup.LIFTED_OUT_OF_POVERTY, "脱贫户",
            SpecialGroup.FAMILY_PLANNING_SPECIAL, "计生特扶",
            SpecialGroup.OTHER, "其他群体"));

    private static final Map<FundingSource, String> SOURCES = new EnumMap<>(Map.of(
            FundingSource.COLLECTIVE_INCOME, "集体经济收益",
            FundingSource.COMMUNITY_WELFARE_FUND, "社区公益事业资金",
            FundingSource.DONATION_MANAGED, "由集体管理的捐赠",
            FundingSource.FISCAL_TRANSFER, "财政转移资金"));

    private StatisticsBook() {}

    static FormFile of(SubsidyStatistics statistics, String printedBy, LocalDateTime printedAt) {
        String title = "%s%d年集体补助统计表".formatted(statistics.name(), statistics.year());
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String unitLine = "补助年度：%d  金额单位：元  截至：%s  导出：%s %s"
                .formatted(statistics.year(), statistics.asOf(), printedBy, SheetWriter.moment(printedAt));
        try (SheetWriter writer = SheetWriter.workbook(bytes, layout(title), unitLine)) {
            List<SubsidyStatistics> rows = statistics.parts().isEmpty() ? List.of(statistics) : statistics.parts();
            for (SubsidyStatistics each : rows) {
                writer.row(values(each.division(), each.name(), each.figures()));
            }
            writer.row(values(null, "合计", statistics.figures()));
            writer.signatures("一人同时属于几类群体的，在每类中各计一次；补助人数中只计一次");
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return FormFile.workbook(title, bytes.toByteArray());
    }

    private static Object[] values(String code, String name, SubsidyFigures figures) {
        SubsidyDetails details = figures.details();
        SubsidisedPersons persons = details.persons();
        List<Object> row = new ArrayList<>(Arrays.asList(
                code,
                name,
                details.pilots(),
                figures.schemes(),
                figures.ofMatters().schemes(),
                persons.all().persons(),
                figures.amount(),
                figures.noticed(),
                figures.received(),
                figures.postings(),
                figures.posted()));
        for (TierMove move : TierMove.values()) {
            row.add(persons.of(move));
        }
        row.add(persons.special().persons());
        row.add(persons.special().amount());
        GROUPS.keySet()
                .forEach(group -> row.add(persons.byGroup()
                        .getOrDefault(group, SubsidisedPersons.Count.NONE)
                        .persons()));
        SOURCES.keySet().forEach(source -> row.add(details.planned().bySource().getOrDefault(source, Money.ZERO)));
        row.add(details.planned().undivided());
        for (DonationChannel channel : DonationChannel.values()) {
            row.add(details.donated(channel).amount());
            row.add(details.donated(channel).posted());
        }
        row.add(details.encouragement().incentives());
        row.add(details.encouragement().points());
        return row.toArray();
    }

    private static SheetLayout layout(String title) {
        List<SheetColumn> columns = new ArrayList<>(List.of(
                SheetColumn.optional("区划代码", CellKind.TEXT).wide(14),
                SheetColumn.required("区划", CellKind.TEXT).wide(16),
                count("试点村"),
                count("有效方案"),
                count("一事一策方案"),
                count("补助人数"),
                money("测算金额"),
                money("通知缴费金额"),
                money("已缴金额"),
                count("已入账人数"),
                money("已入账金额"),
                count("比上年提高档次"),
                count("档次不变"),
                count("降低档次"),
                count("上年未缴费"),
                count("特殊群体人数"),
                money("特殊群体补助金额")));
        GROUPS.values().forEach(group -> columns.add(count("其中：" + group)));
        SOURCES.values().forEach(source -> columns.add(money("方案资金来源：" + source)));
        columns.add(money("方案资金来源：未分列"));
        for (DonationChannel channel : DonationChannel.values()) {
            String word = channel == DonationChannel.DIRECT ? "直接资助" : "集体管理";
            columns.add(money("捐赠资助（" + word + "）"));
            columns.add(money("其中已入账（" + word + "）"));
        }
        columns.add(money("乡镇激励（不属于养老保险资金）"));
        columns.add(SheetColumn.optional("县级考核加分", CellKind.MONEY).wide(14));
        return SheetLayout.of(title, columns.toArray(SheetColumn[]::new));
    }

    private static SheetColumn count(String header) {
        return SheetColumn.optional(header, CellKind.INTEGER).wide(Math.max(10, 2 * header.length() + 2));
    }

    private static SheetColumn money(String header) {
        return SheetColumn.optional(header, CellKind.MONEY).wide(Math.max(14, 2 * header.length() + 2));
    }
}

package org.residentpension.villagesubsidy.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.residentpension.kernel.Money;
import org.residentpension.participant.GroupWords;
import org.residentpension.platform.print.PaperWords;
import org.residentpension.villagesubsidy.rules.component.AwardList;
import org.residentpension.villagesubsidy.rules.component.Component;
import org.residentpension.villagesubsidy.rules.component.Flat;
import org.residentpension.villagesubsidy.rules.component.GroupFlat;
import org.residentpension.villagesubsidy.rules.component.Raise;
import org.residentpension.villagesubsidy.rules.component.Steps;
import org.residentpension.villagesubsidy.rules.component.TierAmounts;
import org.residentpension.villagesubsidy.rules.component.TierPercent;
import org.residentpension.villagesubsidy.rules.component.TierSteps;
import org.residentpension.villagesubsidy.rules.standard.EligibilityScope;
import org.residentpension.villagesubsidy.rules.standard.FundingSource;
import org.residentpension.villagesubsidy.rules.standard.SubsidyStandard;

/** A village's standard in the words of its papers. */
final class StandardText {

    private StandardText() {}

    /** A component: what it is called and its amounts, one a row. */
    record Part(String name, List<Row> rows) {

        String summary() {
            return name + "："
                    + rows.stream().map(row -> row.who() + row.amount()).collect(Collectors.joining("，"));
        }
    }

    record Row(String who, String amount) {}

    /** The sources, each with how much comes from it where the resolution says so. */
    static String sources(SubsidyStandard standard) {
        return standard.fundingSources().stream()
                .sorted()
                .map(source -> standard.sourceAmounts().containsKey(source)
                        ? source(source) + " "
                                + PaperWords.of(standard.sourceAmounts().get(source)) + " 元"
                        : source(source))
                .collect(Collectors.joining("、"));
    }

    static String source(FundingSource source) {
        return switch (source) {
            case COLLECTIVE_INCOME -> "集体经济收益";
            case COMMUNITY_WELFARE_FUND -> "社区公益事业资金";
            case DONATION_MANAGED -> "由集体管理的捐赠";
            case FISCAL_TRANSFER -> "财政转移资金";
            case LAND_ACQUISITION_PENSION_MONEY -> "被征地养老保障资金";
        };
    }

    static String scope(EligibilityScope scope) {
        if (scope instanceof EligibilityScope.Groups groups) {
            return groups.included().stream().sorted().map(GroupWords::wordOf).collect(Collectors.joining("、"));
        }
        return scope instanceof EligibilityScope.NamedList named
                ? "名单所列 " + named.persons().size() + " 人"
                : "全体集体经济组织成员";
    }

    static Part of(Component component) {
        return switch (component.kind()) {
            case FLAT -> new Part("普惠型补助", List.of(new Row("每人", yuan(((Flat) component).amount()))));
            case GROUP_FLAT -> groups((GroupFlat) component);
            case TIER_TABLE -> new Part("按档次补助", tiers((TierAmounts) component));
            case TIER_STEP -> new Part("梯次补助", steps(((TierSteps) component).steps(), "档次"));
            case TIER_PERCENT -> new Part("按档次比例补助", bands((TierPercent) component));
            case RAISE -> raise((Raise) component);
            case AWARD_LIST ->
                new Part(
                        "表彰奖励补助" + titled((AwardList) component),
                        List.of(new Row(
                                "名单所列 " + ((AwardList) component).awards().size() + " 人", "按名单所列金额")));
        };
    }

    private static String titled(AwardList list) {
        return list.title() == null ? "" : "（" + list.title() + "）";
    }

    private static Part groups(GroupFlat flat) {
        List<Row> rows = new ArrayList<>();
        flat.groups().forEach((group, amount) -> rows.add(new Row(GroupWords.wordOf(group), yuan(amount))));
        rows.add(new Row("其他成员", yuan(flat.ordinary())));
        String stacking = flat.stacking() == GroupFlat.Stacking.SUM ? "多重身份累加" : "多重身份就高";
        return new Part("资助型补助（" + stacking + "）", rows);
    }

    private static List<Row> tiers(TierAmounts amounts) {
        return new TreeMap<>(amounts.table())
                .entrySet().stream()
                        .map(each -> new Row(yuan(each.getKey()) + "档", yuan(each.getValue())))
                        .toList();
    }

    private static List<Row> steps(Steps steps, String what) {
        return steps.steps().stream()
                .map(step -> new Row(what + yuan(step.min()) + "起", yuan(step.amount())))
                .toList();
    }

    private static List<Row> bands(TierPercent percent) {
        return percent.bands().stream()
                .map(band ->
                        new Row(yuan(band.from()) + "至" + yuan(band.to()) + "档", "按档次的 " + plain(band.percent()) + "%"))
                .toList();
    }

    private static Part raise(Raise raise) {
        String base = raise.base() == Raise.Base.LAST_YEAR ? "比上年提高部分" : "高于最低档次部分";
        List<Row> rows = new ArrayList<>(
                raise.rate() == null
                        ? steps(raise.steps(), base)
                        : List.of(new Row(base, "按 " + plain(raise.rate()) + "% 补助")));
        if (raise.cap() != null) {
            rows.add(new Row("每人最高", yuan(raise.cap())));
        }
        return new Part("提高档次补助", rows);
    }

    private static String yuan(Money money) {
        return PaperWords.of(money) + "元";
    }

    private static String plain(BigDecimal percent) {
        return percent.stripTrailingZeros().toPlainString();
    }
}

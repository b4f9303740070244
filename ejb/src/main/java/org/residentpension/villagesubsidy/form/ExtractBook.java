package org.residentpension.villagesubsidy.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.residentpension.contribution.rules.ContributionKind;
import org.residentpension.exchange.SheetColumn;
import org.residentpension.exchange.SheetLayout;
import org.residentpension.exchange.SheetWriter;
import org.residentpension.exchange.cell.CellKind;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionTree;
import org.residentpension.kernel.GroupStatus;
import org.residentpension.kernel.Money;
import org.residentpension.participant.GroupWords;
import org.residentpension.villagesubsidy.rules.LineFacts;
import org.residentpension.villagesubsidy.rules.Membership;
import org.residentpension.villagesubsidy.rules.OwnContribution;
import org.residentpension.villagesubsidy.rules.Relation;
import org.residentpension.villagesubsidy.rules.SponsoredContribution;
import org.residentpension.villagesubsidy.run.extract.ExtractSummary;
import org.residentpension.villagesubsidy.run.extract.PersonFacts;

/** F10 缴费明细 (S2-39): the frozen facts of a run, row by row, as they were when it was taken. */
final class ExtractBook {

    private ExtractBook() {}

    /**
     * How the facts are read.
     *
     * @param groups day on which special groups are read
     * @param membership day on which the roll is read
     * @param village whose collective the run is of
     */
    record AsOf(LocalDate groups, LocalDate membership, DivisionCode village, DivisionTree places) {

        /** Of this collective, as R-ELG-5 asks, not of any. */
        boolean isMember(LineFacts facts) {
            return Membership.holds(facts.roll(), village, membership, places);
        }
    }

    /** @param reasons codes of the calculation by person; empty before it */
    static FormFile of(
            RunPaper paper,
            ExtractSummary summary,
            AsOf asOf,
            List<PersonFacts> persons,
            Map<Long, RunPaperRepository.Identity> identities,
            Map<Long, String> reasons) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String unit = "单位：%s  补助年度：%d  金额单位：元  数据截至：%s  编号：%s  校验码：%s"
                .formatted(
                        paper.collective().legalName(),
                        paper.year(),
                        SheetWriter.moment(summary.asOf()),
                        paper.number(),
                        summary.hash());
        if (summary.file() != null) {
            unit += "  省级系统文件校验码：%s  人数：%d  缴费合计：%s"
                    .formatted(
                            summary.file().hash(),
                            summary.file().rows(),
                            summary.file().contributions());
        }
        try (SheetWriter writer = SheetWriter.workbook(bytes, layout(), unit)) {
            for (PersonFacts person : persons) {
                writer.row(row(paper, asOf, person, identities.get(person.personId()), reasons.get(person.personId())));
            }
            writer.total();
            writer.signatures(
                    "人数：" + persons.size(),
                    "导出人：" + paper.printed().by(),
                    "导出时间：" + SheetWriter.moment(paper.printed().at()),
                    "校验值：" + summary.hash());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return FormFile.workbook(paper.place().village() + paper.yearWords() + "缴费明细（集体补助用）", bytes.toByteArray());
    }

    private static Object[] row(
            RunPaper paper, AsOf asOf, PersonFacts person, RunPaperRepository.Identity identity, String reasons) {
        LineFacts facts = person.facts();
        List<OwnContribution> own = facts.money().own().stream()
                .filter(money -> money.year() == paper.year() && money.refundedOn() == null)
                .sorted(Comparator.comparing(OwnContribution::paidOn))
                .toList();
        Money paid = own.stream()
                .filter(money -> money.kind() == ContributionKind.NORMAL)
                .map(OwnContribution::amount)
                .reduce(Money.ZERO, Money::plus);
        SponsoredContribution sponsored = facts.money().sponsored();
        Money given = sponsored == null ? Money.ZERO : sponsored.amount();
        Relation relation = facts.relation();
        return new Object[] {
            person.lineNo(),
            paper.place().villageCode(),
            paper.place().village(),
            identity.name(),
            identity.idNumber(),
            "%08d".formatted(person.personId()),
            asOf.isMember(facts),
            groups(facts.statuses(), asOf.groups()),
            Integer.toString(paper.year()),
            paid,
            given,
            paid.plus(given),
            own.isEmpty() ? null : own.get(0).paidOn(),
            own.isEmpty() ? null : own.get(own.size() - 1).paidOn(),
            own.stream().map(money -> kind(money.kind())).distinct().collect(Collectors.joining("、")),
            facts.money().own().stream().anyMatch(ExtractBook::isLumpSum),
            relation.claimedOn(),
            state(relation.state()),
            ended(relation),
            facts.money().committed().donation(),
            reasons
        };
    }

    private static boolean isLumpSum(OwnContribution money) {
        return money.kind() == ContributionKind.LUMP_SUM_BACK_PAYMENT && money.refundedOn() == null;
    }

    private static String groups(List<GroupStatus> statuses, LocalDate day) {
        return statuses.stream()
                .filter(status -> status.valid().contains(day))
                .map(GroupStatus::group)
                .distinct()
                .sorted()
                .map(GroupWords::wordOf)
                .collect(Collectors.joining("、"));
    }

    private static String kind(ContributionKind kind) {
        return switch (kind) {
            case NORMAL -> "正常";
            case GAP_BACK_PAYMENT -> "中断补缴";
            case LUMP_SUM_BACK_PAYMENT -> "一次性补缴";
        };
    }

    private static String state(Relation.State state) {
        return switch (state) {
            case NOT_ENROLLED -> "未参保";
            case ACTIVE -> "正常参保";
            case PAUSED -> "暂停参保";
            case DRAWING -> "待遇领取";
            case BENEFIT_SUSPENDED -> "待遇暂停";
            case TERMINATED -> "终止参保";
        };
    }

    private static String ended(Relation relation) {
        if (relation.diedOn() != null) {
            return "死亡 " + relation.diedOn();
        }
        return relation.terminatedOn() == null ? null : "终止 " + relation.terminatedOn();
    }

    private static SheetLayout layout() {
        return SheetLayout.of(
                "缴费明细（集体补助用）",
                SheetColumn.required("序号", CellKind.INTEGER),
                SheetColumn.required("村代码", CellKind.TEXT).wide(15),
                SheetColumn.required("村名", CellKind.TEXT),
                SheetColumn.required("姓名", CellKind.TEXT),
                SheetColumn.required("证件号码", CellKind.ID_NUMBER),
                SheetColumn.required("个人编号", CellKind.TEXT),
                SheetColumn.required("集体成员", CellKind.YES_NO),
                SheetColumn.optional("特殊群体", CellKind.TEXT),
                SheetColumn.required("缴费年度", CellKind.YEAR),
                SheetColumn.required("个人缴费金额", CellKind.MONEY),
                SheetColumn.required("政府代缴金额", CellKind.MONEY),
                SheetColumn.required("档次合计", CellKind.MONEY),
                SheetColumn.optional("首次缴费日期", CellKind.DATE),
                SheetColumn.optional("末次缴费日期", CellKind.DATE),
                SheetColumn.optional("缴费类型", CellKind.TEXT),
                SheetColumn.required("一次性补缴", CellKind.YES_NO),
                SheetColumn.optional("待遇申领日期", CellKind.DATE),
                SheetColumn.required("参保状态", CellKind.TEXT),
                SheetColumn.optional("死亡/终止", CellKind.TEXT),
                SheetColumn.required("已登记资助金额", CellKind.MONEY),
                SheetColumn.optional("系统判定", CellKind.TEXT).wide(26));
    }
}

package org.residentpension.villagesubsidy.province;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.residentpension.exchange.SheetColumn;
import org.residentpension.exchange.SheetLayout;
import org.residentpension.exchange.SheetWriter;
import org.residentpension.exchange.cell.CellKind;
import org.residentpension.organization.DivisionService;
import org.residentpension.villagesubsidy.form.FormFile;
import org.residentpension.villagesubsidy.rules.province.DifferenceDecision;
import org.residentpension.villagesubsidy.rules.province.DifferenceKind;

/** 差异清单 as a workbook, in the words of the office. */
@ApplicationScoped
class DifferenceSheet {

    private static final SheetLayout LAYOUT = SheetLayout.of(
            "缴费明细差异清单",
            SheetColumn.required("行号", CellKind.INTEGER),
            SheetColumn.required("姓名", CellKind.TEXT),
            SheetColumn.required("证件号码", CellKind.ID_NUMBER),
            SheetColumn.required("差异", CellKind.TEXT).wide(30),
            SheetColumn.optional("本系统", CellKind.TEXT).wide(24),
            SheetColumn.optional("省级系统", CellKind.TEXT).wide(24),
            SheetColumn.optional("处理", CellKind.TEXT),
            SheetColumn.optional("理由", CellKind.TEXT).wide(30),
            SheetColumn.optional("处理人", CellKind.TEXT),
            SheetColumn.optional("处理时间", CellKind.DATE_TIME));

    private static final Map<DifferenceKind, String> KINDS = Map.ofEntries(
            Map.entry(DifferenceKind.UNKNOWN_PERSON, "本系统查无此人"),
            Map.entry(DifferenceKind.NAME, "姓名不一致"),
            Map.entry(DifferenceKind.PLACE, "不属于该村"),
            Map.entry(DifferenceKind.NOT_ENROLLED, "本系统没有个人账户"),
            Map.entry(DifferenceKind.OWN, "个人缴费金额不一致"),
            Map.entry(DifferenceKind.PAID_ON, "缴费日期在截止日两侧"),
            Map.entry(DifferenceKind.SPONSORED, "政府代缴金额不一致"),
            Map.entry(DifferenceKind.COLLECTIVE, "已登记集体补助不一致"),
            Map.entry(DifferenceKind.DONATION, "已登记资助不一致"),
            Map.entry(DifferenceKind.LUMP_SUM, "一次性补缴不一致"),
            Map.entry(DifferenceKind.CLAIMED, "待遇申领日期不一致"),
            Map.entry(DifferenceKind.STATE, "参保状态不一致"),
            Map.entry(DifferenceKind.MISSING, "省级系统文件中没有"));

    private static final Map<DifferenceDecision, String> DECISIONS = Map.of(
            DifferenceDecision.KEEP_OURS, "以本系统为准",
            DifferenceDecision.STAY_OUT, "不列入缴费明细",
            DifferenceDecision.SEND_AGAIN, "更正文件后重新报送");

    private static final Map<String, String> WORDS = Map.of(
            "true", "有",
            "false", "无",
            "NOT_ENROLLED", "未参保",
            "ACTIVE", "正常参保",
            "PAUSED", "暂停参保",
            "DRAWING", "待遇领取",
            "BENEFIT_SUSPENDED", "待遇暂停",
            "TERMINATED", "终止参保",
            "ENDED", "死亡或终止");

    @Inject
    private DivisionService divisions;

    FormFile of(Statement statement, List<DifferenceRow> differences) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String place = divisions.fullName(statement.division());
        String unit = "单位：%s  缴费年度：%d  文件校验码：%s  文件行数：%d  缴费合计：%s 元  差异：%d 条"
                .formatted(
                        place,
                        statement.year(),
                        statement.hash(),
                        statement.rows(),
                        statement.contributions(),
                        differences.size());
        try (SheetWriter writer = SheetWriter.workbook(bytes, LAYOUT, unit)) {
            for (DifferenceRow each : differences) {
                writer.row(
                        each.row() == 0 ? null : each.row(),
                        each.name(),
                        each.idNumber(),
                        KINDS.get(each.kind()),
                        word(each.ours()),
                        word(each.theirs()),
                        each.decision() == null ? null : DECISIONS.get(each.decision()),
                        each.reason(),
                        each.decidedBy(),
                        each.decidedAt());
            }
            writer.total();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return FormFile.workbook(place + statement.year() + "年缴费明细差异清单", bytes.toByteArray());
    }

    private static String word(String value) {
        return WORDS.getOrDefault(value, value);
    }
}

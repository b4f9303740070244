package org.residentpension.demo.hostile;

import static org.residentpension.demo.sheet.Table.yuan;

import java.io.IOException;
import java.time.LocalDate;
import org.residentpension.demo.town.Actor;
import org.residentpension.demo.town.SyntheticId;

/** Lists of other offices that contradict themselves, the roster or the law. */
final class BadLists {

    private final Folder folder;
    private final Cast cast;

    BadLists(Folder folder, Cast cast) {
        this.folder = folder;
        this.cast = cast;
    }

    void write() throws IOException {
        specialGroups();
        sponsorship();
        history();
        employees();
        province();
        targets();
        targetsDoNotSumUp();
    }

    private void specialGroups() throws IOException {
        Actor other = cast.unpaid();
        String number = other.idNumber();
        char wrong = number.charAt(17) == '3' ? '4' : '3';
        new HostileSheet(folder, Kind.SPECIAL_GROUPS, "特殊群体-名单错误")
                .good(cast.status(cast.unpaid()))
                .bad("没有“困难户”这个类别。", cast.status(cast.unpaid()).set("类别", "困难户"))
                .harmless("“五保户”按特困读。", cast.status(cast.unpaid()).set("类别", "五保户"))
                .bad("校验码不对（E_ID_CHECKSUM）。", cast.status(other).set("证件号码", number.substring(0, 17) + wrong))
                .bad("姓名与登记的不一致。", cast.status(cast.unpaid()).set("姓名", "测变体"))
                .bad("终止日期早于起始日期。", cast.status(cast.unpaid()).set("终止日期", "2023-11-30"))
                .bad("没有 2023 年 13 月。", cast.status(cast.unpaid()).set("数据月份", "2023-13"))
                .bad("没有填写起始日期。", cast.status(cast.unpaid()).set("起始日期", null))
                .bad("查无此人。", cast.status(other).set("证件号码", cast.stranger(LocalDate.of(1970, 1, 1))))
                .writeCsv();
    }

    private void sponsorship() throws IOException {
        Actor twice = cast.sponsored();
        Actor wrongSum = cast.sponsored();
        new HostileSheet(folder, Kind.SPONSORSHIP, "代缴-一人两次和不该代缴")
                .bad("当年已经由政府代缴，一人一年只代缴一次。", cast.sponsorship(twice))
                .bad("同一份名单里又以“重残”代缴一次。", cast.sponsorship(twice).set("代缴类别", "重残"))
                .bad("代缴标准是 100 元，不是 200 元。", cast.sponsorship(wrongSum).set("代缴金额", yuan(200)))
                .bad("批准之日没有特困、重残、低保身份。", cast.sponsorship(cast.unpaid()))
                .bad(
                        "批准之前本人已经缴费，当年不再代缴（R-SPN-5）。",
                        cast.sponsorship(cast.paidBeforeStatus()).set("批准日期", "2023-12-31"))
                .bad("“监测户”不在代缴范围。", cast.sponsorship(cast.unpaid()).set("代缴类别", "监测户"))
                .bad("年度不是所选的 2023 年。", cast.sponsorship(cast.sponsored()).set("年度", "2025"))
                .write();
    }

    private void history() throws IOException {
        Actor twice = cast.paid();
        new HostileSheet(folder, Kind.HISTORY, "历年-明细错误")
                .good(cast.history(cast.paid()))
                .good(cast.history(twice))
                .bad("同一人同一年度又有一行，金额不同。", cast.history(twice).set("个人缴费", yuan(500)))
                .bad("金额是负数。", cast.history(cast.paid()).set("个人缴费", yuan(-100)))
                .bad("“100元”带有单位。", cast.history(cast.paid()).set("个人缴费", "100元"))
                .bad("年度在将来。", cast.history(cast.paid()).set("年度", "2099"))
                .bad("缴费日期早于缴费年度。", cast.history(cast.paid()).set("缴费日期", "2016-09-01"))
                .bad("没有填写缴费日期。", cast.history(cast.paid()).set("缴费日期", null))
                .bad("查无此人。", cast.history(twice).set("证件号码", cast.stranger(LocalDate.of(1975, 1, 1))))
                .bad("各项金额都是零。", cast.history(cast.paid()).set("个人缴费", yuan(0)).set("财政补贴", yuan(0)))
                .write();
    }

    private void employees() throws IOException {
        String outsider = SyntheticId.number(cast.place().idPrefix(), LocalDate.of(1988, 8, 8), 899);
        new HostileSheet(folder, Kind.EMPLOYEE_SCHEME, "职保-名单错误")
                .good(cast.employee(cast.unpaid()))
                .bad("没有“断保”这个状态。", cast.employee(cast.unpaid()).set("状态", "断保"))
                .bad("没有 2023 年 13 月。", cast.employee(cast.unpaid()).set("起始年月", "2023-13"))
                .bad("终止年月早于起始年月。", cast.employee(cast.unpaid()).set("状态", "停保").set("终止年月", "2023-05"))
                .bad("停保却没有终止年月。", cast.employee(cast.unpaid()).set("状态", "停保"))
                .bad("“可能”不是“是”或“否”。", cast.employee(cast.unpaid()).set("是否本年新增灵活就业", "可能"))
                .bad("姓名与登记的不一致。", cast.employee(cast.unpaid()).set("姓名", "测别名"))
                .bad("证件号码只有 17 位（E_ID_FORMAT）。", cast.employee(cast.unpaid()).set("证件号码", outsider.substring(0, 17)))
                .writeCsv();
    }

    private void province() throws IOException {
        Actor twice = cast.unpaid();
        new HostileSheet(folder, Kind.PROVINCE_EXTRACT, "省级-缴费明细错误")
                .good(cast.provinceRow(cast.paid()))
                .bad("没有这个村的代码。", cast.provinceRow(cast.paid()).set("村代码", "431224124299"))
                .bad("填了村名，应填 12 位代码。", cast.provinceRow(cast.paid()).set("村代码", "松林村"))
                .bad("不在所选的镇内。", cast.provinceRow(cast.paid()).set("村代码", "431224123200"))
                .bad("缴费年度不是所选的 2023 年。", cast.provinceRow(cast.paid()).set("缴费年度", "2022"))
                .bad("档次合计不等于各项之和。", cast.provinceRow(cast.paid()).set("档次合计", yuan(300)))
                .bad(
                        "有缴费而没有缴费日期。",
                        cast.provinceRow(cast.paid()).set("首次缴费日期", null).set("末次缴费日期", null))
                .bad("末次缴费早于首次缴费。", cast.provinceRow(cast.paid()).set("末次缴费日期", "2023-08-01"))
                .bad("缴费日期早于缴费年度。", cast.provinceRow(cast.paid()).set("首次缴费日期", "2022-12-30"))
                .bad("金额是负数。", cast.provinceRow(cast.paid()).set("个人缴费金额", yuan(-200)))
                .bad("同一人出现两次。", cast.provinceRow(twice))
                .bad("同一人出现两次。", cast.provinceRow(twice))
                .write();
    }

    private void targets() throws IOException {
        String metric = "参保缴费人数";
        new HostileSheet(folder, Kind.TARGETS, "任务-指标和数字错误")
                .good(cast.target("431224124000", "提档补差人数", 64))
                .bad("没有“参保率”这个指标。", cast.target("431224124000", "参保率", 95))
                .bad("任务数是负数。", cast.target("431224124000", "首次缴费人数", -30))
                .bad("“四十人”不是数字。", cast.target("431224124000", "灵活就业企保人数", "四十人"))
                .bad("没有这个村的代码。", cast.target("431224124299", metric, 100))
                .bad("填了村名，应填 12 位代码。", cast.target("松林村", metric, 931))
                .bad("不在所选的镇内。", cast.target("360222103200", metric, 100))
                .bad("与第 4 行重复而数字不同。", cast.target("431224124000", "提档补差人数", 60))
                .write();
    }

    private void targetsDoNotSumUp() throws IOException {
        String metric = "参保缴费人数";
        new HostileSheet(folder, Kind.TARGETS, "任务-各村之和不等于镇")
                .good(cast.target("431224124000", metric, 8326))
                .good(cast.target("431224124200", metric, 931))
                .good(cast.target("431224124201", metric, 702))
                .good(cast.target("431224124202", metric, 1108))
                .because("第 4 行：各村任务之和（连同已有的村）不等于镇的 8326 人（R-TGT-1）。")
                .write();
    }
}

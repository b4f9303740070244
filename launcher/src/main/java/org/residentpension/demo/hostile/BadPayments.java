package org.residentpension.demo.hostile;

import static org.residentpension.demo.sheet.Table.yuan;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.residentpension.demo.town.Actor;

/** Tax files with wrong amounts, wrong people, receipts used twice and reversals of nothing. */
final class BadPayments {

    private final Folder folder;
    private final Cast cast;

    BadPayments(Folder folder, Cast cast) {
        this.folder = folder;
        this.cast = cast;
    }

    void write() throws IOException {
        tiers();
        sums();
        amounts();
        people();
        receipts();
        years();
        items();
        reversals();
    }

    private HostileSheet payments(String title) {
        return new HostileSheet(folder, Kind.TAX_PAYMENTS, "缴费-" + title);
    }

    private Line payment() {
        return cast.payment(cast.unpaid());
    }

    private void tiers() throws IOException {
        payments("档次不允许")
                .good(payment())
                .bad("250 元不是档次（C_TIER_NOT_ALLOWED）。", payment().set("金额", yuan(250)))
                .bad("1200 元不是档次（C_TIER_NOT_ALLOWED）。", payment().set("金额", yuan(1200)))
                .bad("5000 元高于最高档（C_TIER_NOT_ALLOWED）。", payment().set("金额", yuan(5000)))
                .bad("100 元档只限特殊群体（C_TIER_SPECIAL_ONLY）。", payment().set("金额", yuan(100)))
                .good(payment().set("金额", yuan(3000)))
                .write();
    }

    /** People who have paid 200 in the good file, and who pay again. */
    private void sums() throws IOException {
        payments("补差后不是档次")
                .harmless("200＋100＝300，是档次。", cast.payment(cast.paid()).set("金额", yuan(100)))
                .bad(
                        "200＋50＝250（C_TOPUP_NOT_A_TIER）。",
                        cast.payment(cast.paid()).set("金额", yuan(50)))
                .bad(
                        "200＋1000＝1200（C_TOPUP_NOT_A_TIER）。",
                        cast.payment(cast.paid()).set("金额", yuan(1000)))
                .bad(
                        "200＋3000 超过最高档（C_SUM_EXCEEDS_TOP_TIER）。",
                        cast.payment(cast.paid()).set("金额", yuan(3000)))
                .bad(
                        "政府代缴 100＋50＝150（C_TOPUP_NOT_A_TIER）。",
                        cast.payment(cast.sponsored()).set("金额", yuan(50)))
                .write();
    }

    private void amounts() throws IOException {
        payments("金额写法")
                .good(payment())
                .bad("“300元”带有单位。", payment().set("金额", "300元"))
                .bad("“３００”是全角数字。", payment().set("金额", "３００"))
                .bad("“贰佰元整”不是数字。", payment().set("金额", "贰佰元整"))
                .bad("“1,000.00”带有逗号。", payment().set("金额", "1,000.00"))
                .bad("金额是负数。", payment().set("金额", yuan(-200)))
                .bad("金额是零。", payment().set("金额", yuan(0)))
                .bad("金额有三位小数。", payment().set("金额", "200.005"))
                .bad("没有填写金额。", payment().set("金额", null))
                .harmless("整数 300。", payment().set("金额", BigDecimal.valueOf(300)))
                .write();
    }

    private void people() throws IOException {
        Actor early = cast.unpaid();
        String dayBefore = LocalDate.parse(early.enrolledOn()).minusDays(1).toString();
        payments("人员不符")
                .good(payment())
                .bad("姓名与登记的不一致。", payment().set("姓名", "测别人"))
                .bad("姓名多了一个字。", changedName(cast.unpaid()))
                .bad("姓名与登记的不一致，退回的工作簿里也不能变成公式。", payment().set("姓名", "=1+1"))
                .bad("查无此人：没有参保登记。", payment().set("证件号码", cast.stranger(LocalDate.of(1990, 1, 1))))
                .bad(
                        "缴费早于参保日期。",
                        cast.payment(early)
                                .set("费款所属期", dayBefore.substring(0, 4))
                                .set("缴费时间", dayBefore + " 10:00:00")
                                .set("入库日期", dayBefore))
                .bad("没有填写证件号码。", payment().set("证件号码", null))
                .bad("校验码不对（E_ID_CHECKSUM）。", payment().set("证件号码", wrongCheck(cast.unpaid())))
                .write();
    }

    private static String wrongCheck(Actor person) {
        String number = person.idNumber();
        return number.substring(0, 17) + (number.charAt(17) == '3' ? '4' : '3');
    }

    private Line changedName(Actor person) {
        return cast.payment(person).set("姓名", person.name() + "子");
    }

    private void receipts() throws IOException {
        Line first = payment();
        Actor other = cast.unpaid();
        Line twice = cast.payment(other);
        String used = (String) twice.get("票据号");
        payments("票据号重复")
                .good(first)
                .harmless("与上一行完全相同，按重复处理，不再入账。", new Line(first.header(), first.cells()))
                .bad(
                        "票据、人、年度相同，金额不同（C_DUPLICATE_RECEIPT）。",
                        new Line(first.header(), first.cells()).set("金额", yuan(300)))
                .good(twice)
                .bad(
                        "票据相同，时间不同（C_DUPLICATE_RECEIPT）。",
                        cast.payment(other).set("票据号", used).set("缴费时间", "2023-12-29 10:00:00"))
                .bad(
                        "上一行的票据又用在下一年度（C_YEAR_CLOSED）。",
                        cast.payment(other).set("票据号", used).set("费款所属期", "2024"))
                .bad("没有填写票据号。", payment().set("票据号", null))
                .write();
    }

    private void years() throws IOException {
        payments("年度不符")
                .good(payment())
                .bad("2023 年缴 2024 年度的费（C_YEAR_CLOSED）。", payment().set("费款所属期", "2024"))
                .bad("“二〇二三”不是年度。", payment().set("费款所属期", "二〇二三"))
                .harmless("2024 年才缴，按补缴入账，不算 2023 年的任务。", late())
                .bad("缴费时间在将来。", payment().set("缴费时间", "2099-01-01 10:00:00"))
                .bad("缴费时间没有填写。", payment().set("缴费时间", null))
                .write();
    }

    private Line late() {
        return cast.payment(cast.paid())
                .set("金额", yuan(100))
                .set("缴费时间", "2024-01-05 10:00:00")
                .set("入库日期", "2024-01-08");
    }

    private void items() throws IOException {
        payments("征收品目不对")
                .good(payment())
                .bad("集体补助不在这里导入，请走集体补助缴费通知单。", payment().set("征收品目", "集体补助"))
                .bad("社会资助不在这里导入，请走资助登记。", payment().set("征收品目", "社会资助"))
                .bad("政府代缴不在这里导入，请用“政府代缴名单”。", payment().set("征收品目", "政府代缴"))
                .bad("没有“医疗保险”这个品目。", payment().set("征收品目", "医疗保险"))
                .bad("没有“预缴”这个缴费类型。", payment().set("缴费类型", "预缴"))
                .write();
    }

    private void reversals() throws IOException {
        Line paid = payment();
        Line partly = payment();
        payments("冲正找不到原票")
                .good(paid)
                .bad("没有这张票据可以冲正。", payment().set("状态", "冲正").set("退回原因", "金额录入错误"))
                .bad("没有这张票据可以退回。", payment().set("状态", "退回").set("退回原因", "重复缴费"))
                .good(partly)
                .bad(
                        "冲正金额与原票不同。",
                        new Line(partly.header(), partly.cells())
                                .set("状态", "冲正")
                                .set("金额", yuan(100))
                                .set("缴费时间", "2023-12-29 09:00:00"))
                .bad("没有“完成”这个状态。", payment().set("状态", "完成"))
                .write();
    }
}

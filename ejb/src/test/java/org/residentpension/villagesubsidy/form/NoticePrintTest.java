package org.residentpension.villagesubsidy.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.residentpension.kernel.AmountInWords;
import org.residentpension.kernel.Money;
import org.residentpension.platform.print.PdfPrinter;
import org.residentpension.villagesubsidy.form.NoticePaper.Fact;
import org.residentpension.villagesubsidy.form.NoticePaper.Kind;

/** F15 and the notice of a donation are one form with other words. */
class NoticePrintTest {

    private static final NoticePrint PRINT = new NoticePrint(new PdfPrinter());

    @Test
    void the_notice_of_a_run_names_the_collective_on_three_copies_and_its_persons_behind_them() {
        String text = String.join(
                "",
                Papers.pages(PRINT.of(paper(
                        Kind.SUBSIDY,
                        "石桥村股份经济合作社",
                        40,
                        Fact.wide("统一社会信用代码", "91350100M000100Y43"),
                        Fact.pair("所在地", "蛟潭镇石桥村", "申报编号", "JB-360222101201-2024-17"),
                        Fact.pair("补助年度", "2024年度第1次补充", "费款所属期", "2024年度")))));

        assertThat(text)
                .contains("村集体经济补助缴费通知单", "第一联缴费单位留存", "第三联社保经办机构留存", "缴费单位石桥村股份经济合作社")
                .contains("城乡居民基本养老保险费（集体补助）", "2024年度第1次补充费款所属期2024年度", "补助金额", "本页小计")
                .contains("经办：甲", "复核、开具：乙", "合计40人")
                .doesNotContain("捐赠", "资助金额");
    }

    @Test
    void the_notice_of_a_donation_names_donor_and_payer() {
        String text = String.join(
                "",
                Papers.pages(PRINT.of(paper(
                        Kind.DONATION,
                        "石桥村股份经济合作社",
                        2,
                        Fact.wide("捐赠人", "测捐赠企业"),
                        Fact.pair("受益村", "蛟潭镇石桥村", "登记编号", "17"),
                        Fact.pair("资助年度", "2024年度", "费款所属期", "2024年度")))));

        assertThat(text)
                .contains("捐赠资助缴费通知单", "第一联缴费人留存", "缴费人石桥村股份经济合作社", "捐赠人测捐赠企业")
                .contains("受益村蛟潭镇石桥村登记编号17", "城乡居民基本养老保险费（社会资助）", "资助金额")
                .doesNotContain("补助金额", "缴费单位");
    }

    @Test
    void the_three_copies_stand_at_the_same_height() {
        List<Float> tops = Papers.tops(PRINT.of(paper(Kind.SUBSIDY, "石桥村股份经济合作社", 2)));

        assertThat(tops.subList(0, 3)).containsOnly(tops.get(0));
    }

    @Test
    void many_persons_go_over_several_pages_of_which_the_last_has_the_sum() {
        List<String> pages = Papers.pages(PRINT.of(paper(Kind.SUBSIDY, "石桥村股份经济合作社", 70)));

        assertThat(pages).hasSize(6); // three copies, then the persons on three pages
        assertThat(pages.get(4)).contains("本页小计").doesNotContain("合计70人");
        assertThat(pages.get(5)).contains("合计70人", "5,600.00");
    }

    private static NoticePaper paper(Kind kind, String payer, int persons, Fact... facts) {
        Money whole = Money.ofYuan(80).times(persons);
        return new NoticePaper(
                kind,
                "JT-360222-2024-00001",
                "0A1B2C3D",
                LocalDate.of(2024, 11, 8),
                LocalDate.of(2024, 11, 23),
                payer,
                List.of(facts),
                persons,
                whole,
                AmountInWords.of(whole),
                "浮梁县",
                List.of("经办：甲", "复核、开具：乙"),
                IntStream.rangeClosed(1, persons)
                        .mapToObj(no -> new NoticePaper.Line(
                                no, "测" + (char) ('一' + no), "360299********0011", Money.ofYuan(80)))
                        .toList());
    }
}

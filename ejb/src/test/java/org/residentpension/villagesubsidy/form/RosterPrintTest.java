package org.residentpension.villagesubsidy.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.residentpension.kernel.Money;
import org.residentpension.platform.print.PdfPrinter;

class RosterPrintTest {

    private static final PdfPrinter PRINTER = new PdfPrinter();
    private static final String TITLE = "蛟潭镇石桥村城乡居民基本养老保险集体补助花名册（2024年度）";

    @Test
    void number_sum_words_and_hash_stand_on_the_roster() {
        List<String> pages = Papers.pages(print(5));

        assertThat(pages).hasSize(1);
        assertThat(pages.get(0))
                .contains("单位：石桥村股份经济合作社", "补助年度：2024", "金额单位：元")
                .contains("编号：JB-360222101201-2024-17", "校验码：0A1B2C3D")
                .contains("合计5人", "大写：壹仟伍佰元整", "1,500.00")
                .contains("村集体经济组织（盖章）", "法定代表人", "村务监督委员会");
    }

    @Test
    void a_roster_of_three_thousand_carries_its_heading_on_every_page() {
        List<String> pages = Papers.pages(print(3_000));

        assertThat(pages).hasSize(RosterPrint.PAGES.count(3_000)).allSatisfy(page -> assertThat(page)
                .contains(TITLE, "证件号码", "补助合计", "校验码：0A1B2C3D", "本页小计"));
        assertThat(pages.get(pages.size() - 1)).contains("合计3000人", "大写：玖拾万元整", "900,000.00");
        assertThat(pages.get(157)).contains("第158页/共159页");
    }

    @Test
    void the_subtotals_of_the_pages_add_up_to_the_sum() {
        Money all = RosterPrint.PAGES.of(Papers.rows(333)).stream()
                .map(page -> RosterSums.of(page).payable())
                .reduce(Money.ZERO, Money::plus);

        assertThat(all).isEqualTo(Papers.ofPersons(333).total());
    }

    @Test
    void the_paper_of_the_village_names_nobodys_category() {
        assertThat(String.join("", Papers.pages(print(20)))).doesNotContain("低保", "普通", "代缴");
    }

    private static FormFile print(int persons) {
        return new RosterPrint(PRINTER).of(Papers.ofPersons(persons), Papers.rows(persons));
    }
}

package org.residentpension.villagesubsidy.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.residentpension.kernel.MaskStyle;
import org.residentpension.kernel.Money;
import org.residentpension.platform.print.PdfPrinter;
import org.residentpension.villagesubsidy.evidence.Evidence;
import org.residentpension.villagesubsidy.evidence.EvidenceKind;
import org.residentpension.villagesubsidy.evidence.EvidenceType;
import org.residentpension.villagesubsidy.run.publicity.PublicList;
import org.residentpension.villagesubsidy.run.publicity.PublicListRow;

class PublicListPrintTest {

    private static final PublicListPrint PRINT = new PublicListPrint(new PdfPrinter());

    @Test
    void the_public_list_holds_no_whole_number_and_no_category() {
        String text = String.join("", Papers.pages(print(45, PublicList.Kind.WHOLE, null)));

        assertThat(text)
                .contains("360299********0011")
                .doesNotContainPattern("\\d{6}(19|20)\\d{6}\\d{3}[\\dX]")
                .doesNotContain("低保", "代缴", "尾号");
    }

    @Test
    void its_period_and_its_hash_stand_on_every_page_that_hangs_out() {
        List<String> pages = Papers.pages(print(45, PublicList.Kind.WHOLE, null));

        assertThat(pages.subList(0, pages.size() - 1)).hasSize(2).allSatisfy(page -> assertThat(page)
                .contains("公示期：2024年10月10日09:00至2024年10月17日", "校验码：0A1B2C3D", "监督电话"));
        assertThat(pages.get(1)).contains("合计45人", "大写：壹万叁仟伍佰元整");
    }

    @Test
    void a_list_of_changes_says_what_was_changed() {
        assertThat(Papers.pages(print(1, PublicList.Kind.CHANGED, PublicListRow.Note.ADJUSTED))
                        .get(0))
                .contains("公示表（变更）", "调整");
    }

    @Test
    void S2_33_the_list_of_results_says_when_each_amount_was_credited_and_has_no_period() {
        List<String> pages = Papers.pages(print(45, PublicList.Kind.RESULT, null));

        assertThat(pages.get(0))
                .contains("集体补助结果公示表", "公布时间：2024年10月10日09:00", "记入账户日期", "2024年11月20日", "360299********0011")
                .doesNotContain("公示期");
        assertThat(pages.get(1)).contains("合计45人", "以上补助已记入个人账户");
    }

    @Test
    void whom_to_call_stands_on_the_list_and_a_missing_number_is_left_to_be_written() {
        List<String> known = Papers.pages(print(1, new PublicListPrint.Telephones("0798-2620001", "0798-2620002")));
        List<String> missing = Papers.pages(print(1, new PublicListPrint.Telephones(null, "0798-2620002")));

        assertThat(known.get(0)).contains("蛟潭镇0798-2620001", "浮梁县社保经办机构0798-2620002");
        assertThat(known.get(1)).doesNotContain("尚未在系统中登记");
        assertThat(missing.get(0)).contains("监督电话：蛟潭镇＿＿＿", "0798-2620002").doesNotContain("登记全");
        assertThat(missing.get(1)).contains("监督电话尚未在系统中登记全");
    }

    private static FormFile print(int persons, PublicList.Kind kind, PublicListRow.Note note) {
        return print(persons, kind, note, new PublicListPrint.Telephones(null, null));
    }

    @Test
    void S2_41_the_photographs_on_record_are_named_behind_the_list_and_boxes_stand_there_only_without_any() {
        Evidence photo = new Evidence(
                7,
                "rp_public_list:3",
                "360222103201",
                EvidenceKind.PHOTO,
                "公示栏.jpg",
                EvidenceType.JPEG,
                1000,
                "0123456789abcdef",
                "监督员",
                LocalDateTime.of(2024, 10, 10, 9, 30));
        PublicListPrint.Telephones call = new PublicListPrint.Telephones(null, null);
        List<String> with = Papers.pages(print(1, PublicList.Kind.WHOLE, null, call, List.of(photo)));
        List<String> without = Papers.pages(print(1, PublicList.Kind.WHOLE, null, call, List.of()));

        assertThat(with.get(0)).doesNotContain("公示栏.jpg");
        assertThat(with.get(1))
                .contains("公示照片1张", "公示栏.jpg", "2024-10-1009:30", "0123456789abcdef")
                .doesNotContain("照片一");
        assertThat(without.get(1)).contains("照片一（张贴时）", "照片二（期满时）");
    }

    private static FormFile print(int persons, PublicListPrint.Telephones call) {
        return print(persons, PublicList.Kind.WHOLE, null, call);
    }

    private static FormFile print(
            int persons, PublicList.Kind kind, PublicListRow.Note note, PublicListPrint.Telephones call) {
        return print(persons, kind, note, call, List.of());
    }

    private static FormFile print(
            int persons,
            PublicList.Kind kind,
            PublicListRow.Note note,
            PublicListPrint.Telephones call,
            List<Evidence> photos) {
        List<PublicListRow> rows = Papers.rows(persons).stream()
                .map(row -> new PublicListRow(
                        row.no(),
                        row.no(),
                        row.name(),
                        MaskStyle.FIRST6_LAST4.apply(row.idNumber()),
                        row.tier(),
                        row.payable(),
                        note,
                        kind == PublicList.Kind.RESULT ? LocalDate.of(2024, 11, 20) : null))
                .toList();
        PublicList list = new PublicList(
                3,
                1,
                kind,
                "村务公开栏",
                LocalDateTime.of(2024, 10, 10, 9, 0),
                7,
                LocalDateTime.of(2024, 10, 18, 0, 0),
                persons,
                Money.ofYuan(300L * persons),
                "0A1B2C3D",
                "监督员");
        return PRINT.of(Papers.ofPersons(persons), call, list, rows, photos);
    }
}

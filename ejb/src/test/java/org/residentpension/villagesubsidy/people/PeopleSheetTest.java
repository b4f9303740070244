package org.residentpension.villagesubsidy.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.residentpension.intake.Upload;
import org.residentpension.kernel.IdNumberCheck;
import org.residentpension.kernel.Money;

class PeopleSheetTest {

    private static final RollPerson JIA = new RollPerson("17", "测甲", "360299********0014");
    private static final Map<String, RollPerson> ROLL = Map.of("360299198503120014", JIA);

    private static PeopleList read(String... rows) {
        String text = "姓名,证件号码,奖励金额,奖励事由\n" + String.join("\n", rows) + "\n";
        return PeopleSheet.read(new Upload("奖励.csv", text.getBytes(StandardCharsets.UTF_8)), true)
                .judged(ROLL::get);
    }

    @Test
    void a_member_is_taken_with_her_amount_and_reason() {
        PeopleList list = read("测甲,360299198503120014,200,五好家庭");

        assertThat(list.problems()).isEmpty();
        assertThat(list.people()).containsExactly(new ListedPerson(JIA, Money.ofYuan(200), "五好家庭"));
    }

    @Test
    void everything_that_is_wrong_is_told_with_its_row_and_nothing_is_taken() {
        PeopleList list = read(
                "测甲,360299198503120014,200,五好家庭",
                "测乙,360299197207050029,100,孝老爱亲",
                "测假,360299198503120014,0,孝老爱亲",
                "测甲,360299198503120014,abc,");

        assertThat(list.people()).isEmpty();
        assertThat(list.problems())
                .anyMatch(each -> each.contains("第 3 行") && each.contains("成员名册"))
                .anyMatch(each -> each.contains("第 4 行") && each.contains("姓名"))
                .anyMatch(each -> each.contains("第 4 行") && each.contains("同一个人"))
                .anyMatch(each -> each.contains("第 4 行") && each.contains("大于零"))
                .anyMatch(each -> each.contains("第 5 行") && each.contains("奖励金额"))
                .anyMatch(each -> each.contains("第 5 行") && each.contains("奖励事由"));
    }

    @Test
    void a_list_of_names_needs_no_amounts() {
        String text = "姓名,证件号码\n测甲,360299198503120014\n";

        PeopleList list = PeopleSheet.read(new Upload("名单.csv", text.getBytes(StandardCharsets.UTF_8)), false)
                .judged(ROLL::get);

        assertThat(list.people()).containsExactly(new ListedPerson(JIA, null, null));
    }

    @Test
    void a_list_of_fifteen_hundred_is_taken_whole_in_its_order() {
        String rows =
                IntStream.range(0, 1_500).mapToObj(each -> "测甲," + number(each)).collect(Collectors.joining("\n"));
        Upload file = new Upload("名单.csv", ("姓名,证件号码\n" + rows + "\n").getBytes(StandardCharsets.UTF_8));

        PeopleList list = PeopleSheet.read(file, false).judged(number -> new RollPerson(number, "测甲", "masked"));

        assertThat(list.problems()).isEmpty();
        assertThat(list.people()).hasSize(1_500);
        assertThat(list.people().get(1_499).person().id()).isEqualTo(number(1_499));
    }

    private static String number(int sequence) {
        String digits = "36029919%02d0312%03d".formatted(60 + sequence / 1000, sequence % 1000);
        String right = IdNumberCheck.check(digits + "0", null, LocalDate.MAX).checkCharacter();
        return digits + (right == null ? "0" : right);
    }
}

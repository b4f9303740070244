package org.residentpension.web.villagesubsidy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.residentpension.kernel.Money;
import org.residentpension.villagesubsidy.donation.DonationForm.NamedShare;

class NamedDraftsTest {

    private static String line(int number) {
        return "测村民" + number + "\t36029919850312%04d\t50.00".formatted(number);
    }

    @Test
    void five_hundred_pasted_lines_become_five_hundred_rows_in_their_order() {
        NamedDrafts people = new NamedDrafts();
        people.setPasted(
                IntStream.rangeClosed(1, 500).mapToObj(NamedDraftsTest::line).collect(Collectors.joining("\r\n")));

        int left = people.take();

        assertThat(left).isZero();
        assertThat(people.getPasted()).isNull();
        assertThat(people.getRows()).hasSize(500);
        assertThat(people.incomplete()).isEmpty();
        assertThat(people.shares().get(499))
                .isEqualTo(new NamedShare("测村民500", "360299198503120500", Money.of("50.00")));
    }

    @Test
    void lines_that_cannot_be_read_stay_where_they_are_and_are_counted() {
        NamedDrafts people = new NamedDrafts();
        people.setPasted(String.join(
                "\n",
                "测甲，360299198503120014，300",
                "测乙 360299197207050029",
                "",
                "测丙 36029919641001036X 3,000.00",
                "测丁 360299196409120457 12.345",
                "测戊；360299196311200571；0.5"));

        int left = people.take();

        assertThat(left).isEqualTo(3);
        assertThat(people.getPasted().lines()).hasSize(3).allMatch(each -> each.matches("测[乙丙丁].*"));
        assertThat(people.shares())
                .extracting(NamedShare::amount)
                .containsExactly(Money.of("300.00"), Money.of("0.50"));
    }

    @Test
    void what_was_typed_before_stays_and_the_empty_row_goes() {
        NamedDrafts people = new NamedDrafts();
        people.getRows().get(0).setName("测甲");
        people.more();
        people.setPasted(line(7));

        people.take();

        assertThat(people.getRows()).hasSize(2);
        assertThat(people.incomplete()).containsExactly(1);
    }

    @Test
    void nothing_pasted_leaves_one_row_to_type_in() {
        NamedDrafts people = new NamedDrafts();

        assertThat(people.take()).isZero();
        assertThat(people.getRows()).hasSize(1);
    }
}

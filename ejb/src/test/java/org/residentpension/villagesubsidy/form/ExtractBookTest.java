package org.residentpension.villagesubsidy.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.residentpension.kernel.DateRange;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionTree;
import org.residentpension.villagesubsidy.rules.LineFacts;
import org.residentpension.villagesubsidy.rules.Membership;

class ExtractBookTest {

    private static final DivisionCode HERE = DivisionCode.of("360222101201");
    private static final DivisionCode ELSEWHERE = DivisionCode.of("360222101202");
    private static final ExtractBook.AsOf AS_OF =
            new ExtractBook.AsOf(LocalDate.of(2024, 9, 30), LocalDate.of(2024, 9, 30), HERE, DivisionTree.UNCHANGED);

    @Test
    void S_NOT_MEMBER_a_member_of_another_collective_is_no_member_of_this_one() {
        assertThat(AS_OF.isMember(on(new Membership(ELSEWHERE, DateRange.ALWAYS))))
                .isFalse();
        assertThat(AS_OF.isMember(
                        on(new Membership(ELSEWHERE, DateRange.ALWAYS), new Membership(HERE, DateRange.ALWAYS))))
                .isTrue();
    }

    private static LineFacts on(Membership... roll) {
        return new LineFacts("P1", null, List.of(roll), List.of(), null, false);
    }
}

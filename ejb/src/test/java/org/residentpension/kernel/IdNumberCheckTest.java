package org.residentpension.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class IdNumberCheckTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 12, 31);

    @Test
    void E_SEX_MISMATCH_another_sex_is_a_warning_and_keeps_the_number() {
        IdNumberCheck check = IdNumberCheck.check("360299198503120014", Sex.FEMALE, TODAY);

        assertThat(check.result()).isEqualTo(IdNumberCheck.Result.WARNING);
        assertThat(check.code()).isEqualTo(ReasonCode.E_SEX_MISMATCH);
        assertThat(check.stored()).isEqualTo("360299198503120014");
        assertThat(check.sex()).isEqualTo(Sex.MALE);
    }

    @Test
    void E_ID_CHECKSUM_is_found_before_the_birth_date() {
        assertThat(codeOf("360299198502300010")).isEqualTo(ReasonCode.E_ID_CHECKSUM);
    }

    @Test
    void E_ID_BIRTHDATE_a_day_that_no_calendar_has_is_refused() {
        assertThat(codeOf(withCheckCharacter("36029919850230001"))).isEqualTo(ReasonCode.E_ID_BIRTHDATE);
        assertThat(codeOf(withCheckCharacter("36029918991231001"))).isEqualTo(ReasonCode.E_ID_BIRTHDATE);
        assertThat(codeOf(withCheckCharacter("36029919851301001"))).isEqualTo(ReasonCode.E_ID_BIRTHDATE);
    }

    @Test
    void E_ID_FORMAT_digits_of_other_scripts_and_nothing_at_all_are_refused() {
        assertThat(codeOf("36029919850312001\u0664")).isEqualTo(ReasonCode.E_ID_FORMAT);
        assertThat(codeOf("")).isEqualTo(ReasonCode.E_ID_FORMAT);
        assertThat(codeOf(null)).isEqualTo(ReasonCode.E_ID_FORMAT);
    }

    @Test
    void no_number_is_suggested_for_15_digits_without_a_real_date() {
        assertThat(IdNumberCheck.check("431299550230123", null, TODAY).suggestion())
                .isNull();
    }

    @Test
    void a_number_prints_masked() {
        IdNumber number = IdNumber.of("36029919641001036X");

        assertThat(number).hasToString("360299********036X");
        assertThat(number.masked(MaskStyle.LAST4_ONLY)).isEqualTo("**************036X");
        assertThat(number.birthDate()).isEqualTo("1964-10-01");
        assertThat(number.sex()).isEqualTo(Sex.FEMALE);
    }

    @Test
    void a_check_does_not_print_the_number() {
        assertThat(IdNumberCheck.check("360299198503120014", null, TODAY)).hasToString("IdNumberCheck[ACCEPTED, null]");
    }

    @Test
    void what_is_no_number_is_neither_stored_nor_shown() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> IdNumber.of("360299198503120015"))
                .withMessage("Not a resident ID number");
        assertThat(MaskStyle.FIRST6_LAST4.apply("12345")).isEqualTo("*****");
    }

    @Test
    void a_number_is_shown_whole_to_whoever_may_see_it_and_masked_to_others() {
        assertThat(MaskStyle.shown("36029919641001036X", true)).isEqualTo("36029919641001036X");
        assertThat(MaskStyle.shown("36029919641001036X", false)).isEqualTo("360299********036X");
    }

    private static ReasonCode codeOf(String raw) {
        return IdNumberCheck.check(raw, null, TODAY).code();
    }

    private static String withCheckCharacter(String seventeen) {
        return seventeen + IdNumberFormat.checkCharacter(seventeen);
    }
}

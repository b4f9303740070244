package org.residentpension.kernel;

import java.time.LocalDate;

/**
 * What one ID number as typed or imported is worth (R-ID). Fields that do not apply are null: {@code stored} and
 * {@code birthDate} of a rejected number, {@code checkCharacter} unless it is wrong, {@code suggestion} unless the number has
 * 15 digits.
 */
public record IdNumberCheck(
        Result result,
        ReasonCode code,
        String stored,
        LocalDate birthDate,
        Sex sex,
        String checkCharacter,
        String suggestion) {

    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);

    /** A WARNING may be saved only after explicit confirmation. */
    public enum Result {
        ACCEPTED,
        WARNING,
        REJECTED
    }

    /** {@code entered} is the sex as entered, or null. The first digits are never compared with a county (R-ID-6). */
    public static IdNumberCheck check(String raw, Sex entered, LocalDate today) {
        String number = raw == null ? "" : IdNumberFormat.cleaned(raw);
        if (!IdNumberFormat.isWellFormed(number)) {
            return rejected(ReasonCode.E_ID_FORMAT, null, upgraded(number));
        }
        char right = IdNumberFormat.checkCharacter(number);
        if (right != number.charAt(17)) {
            return rejected(ReasonCode.E_ID_CHECKSUM, String.valueOf(right), null);
        }
        LocalDate born = IdNumberFormat.date(number.substring(6, 14));
        if (born == null || born.isBefore(EARLIEST_BIRTH) || born.isAfter(today)) {
            return rejected(ReasonCode.E_ID_BIRTHDATE, null, null);
        }
        Sex sex = Sex.ofSequenceDigit(number.charAt(16));
        boolean agrees = entered == null || entered == sex;
        return agrees
                ? new IdNumberCheck(Result.ACCEPTED, null, number, born, sex, null, null)
                : new IdNumberCheck(Result.WARNING, ReasonCode.E_SEX_MISMATCH, number, born, sex, null, null);
    }

    /** A number as it is stored and searched for, whether it is right or not. */
    public static String cleaned(String raw) {
        return IdNumberFormat.cleaned(raw);
    }

    public boolean isRejected() {
        return result == Result.REJECTED;
    }

    private static IdNumberCheck rejected(ReasonCode code, String checkCharacter, String suggestion) {
        return new IdNumberCheck(Result.REJECTED, code, null, null, null, checkCharacter, suggestion);
    }

    /** R-ID-5: the 18 characters that a 15-digit number became; only ever suggested. */
    private static String upgraded(String number) {
        if (!IdNumberFormat.isOfFirstGeneration(number)) {
            return null;
        }
        String seventeen = number.substring(0, 6) + "19" + number.substring(6);
        return IdNumberFormat.date(seventeen.substring(6, 14)) == null
                ? null
                : seventeen + IdNumberFormat.checkCharacter(seventeen);
    }

    @Override
    public String toString() {
        return "IdNumberCheck[" + result + ", " + code + "]";
    }
}

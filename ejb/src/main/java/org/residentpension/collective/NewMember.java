package org.residentpension.collective;

import java.io.Serializable;
import java.time.LocalDate;
import org.residentpension.kernel.IdNumberCheck;

/** Somebody to be put on a roll: a valid number and a name. */
public record NewMember(String idNumber, String name) implements Serializable {

    /** Throws {@link MemberRefused} for a number that is none (R-ID). */
    public static NewMember of(String typedNumber, String name, LocalDate today) {
        IdNumberCheck check = IdNumberCheck.check(typedNumber, null, today);
        if (check.code() != null) {
            throw new MemberRefused("number", name);
        }
        return new NewMember(check.stored(), name.strip());
    }

    @Override
    public String toString() {
        return "NewMember";
    }
}

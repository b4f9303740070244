package org.residentpension.intake;

import java.time.LocalDate;
import java.util.Locale;
import org.residentpension.exchange.SheetRow;
import org.residentpension.kernel.IdNumberCheck;
import org.residentpension.kernel.PersonName;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.kernel.Sex;
import org.residentpension.platform.crypto.Vault;

/** The person of a row by 证件号码 and 姓名, checked by R-ID; who that is in our records is found later. */
public record SheetPerson(String idNumber, byte[] idHash, String name, String nameKey, LocalDate birthDate, Sex sex) {

    private static final int NAME_LENGTH = 80;

    /** Reads the person of one row after another. */
    public static final class Reader {

        private final Vault vault;
        private final Issues issues;
        private final LocalDate today;

        public Reader(Vault vault, Issues issues) {
            this.vault = vault;
            this.issues = issues;
            this.today = issues.today();
        }

        /** Null, with an issue, if the number is not a valid one. */
        public SheetPerson read(SheetRow row) {
            return read(row, null);
        }

        /** {@code entered} is the sex as the row tells it, or null; a mismatch refuses the row (R-ID-4). */
        public SheetPerson read(SheetRow row, Sex entered) {
            IdNumberCheck check = IdNumberCheck.check(row.text("证件号码"), entered, today);
            String name = row.text("姓名");
            if (name.length() > NAME_LENGTH) {
                issues.add(row.number(), "姓名", "F_NAME_LONG", "", "姓名超过 80 个字，请核对。");
            }
            if (check.code() != null) {
                String hint = check.suggestion() == null ? "" : upgrade(check.suggestion());
                issues.add(row.number(), "证件号码", check.code().name(), row.text("证件号码"), sentence(check.code()) + hint);
            }
            if (check.code() != null || name.length() > NAME_LENGTH) {
                return null;
            }
            return new SheetPerson(
                    check.stored(),
                    vault.lookupHash(check.stored()),
                    name,
                    PersonName.canonical(name),
                    check.birthDate(),
                    check.sex());
        }

        /** Without the number itself, which only the cell may show (R-ID-5). */
        private static String upgrade(String suggestion) {
            return "（15 位号码升位：第 6 位后加“%s”，末位加校验码“%s”，请核对证件）"
                    .formatted(suggestion.substring(6, 8), suggestion.substring(17));
        }

        /** What the screen lets a person confirm, a file cannot. */
        private static String sentence(ReasonCode code) {
            return code == ReasonCode.E_SEX_MISMATCH
                    ? "性别与公民身份号码第 17 位不一致，请核对证件；证件确实如此的，请在“新增参保”页面单独录入并确认。"
                    : code.sentence(Locale.CHINESE);
        }
    }

    @Override
    public String toString() {
        return "SheetPerson[" + birthDate + "]";
    }
}

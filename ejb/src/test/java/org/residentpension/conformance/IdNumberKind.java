package org.residentpension.conformance;

import java.time.LocalDate;
import java.util.Map;
import org.residentpension.kernel.IdNumberCheck;
import org.residentpension.kernel.Sex;

final class IdNumberKind implements CaseKind {

    private static final LocalDate TODAY = LocalDate.of(2025, 12, 31);

    @Override
    public Map<String, Object> answer(Given given, Fixtures fixtures) {
        Sex entered = given.has("sex") ? Sex.valueOf(given.text("sex")) : null;
        IdNumberCheck check = IdNumberCheck.check(given.text("idNumber"), entered, given.date("today", TODAY));
        return new Answer()
                .with("result", check.result())
                .with("code", check.code())
                .with("stored", check.stored())
                .with("birthDate", check.birthDate())
                .with("sex", check.sex())
                .with("checkCharacter", check.checkCharacter())
                .with("suggestion", check.suggestion())
                .fields();
    }
}

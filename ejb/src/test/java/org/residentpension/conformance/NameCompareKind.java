package org.residentpension.conformance;

import java.util.Map;
import org.residentpension.kernel.PersonName;

final class NameCompareKind implements CaseKind {

    @Override
    public Map<String, Object> answer(Given given, Fixtures fixtures) {
        return Map.of("equal", PersonName.sameSpelling(given.text("left"), given.text("right")));
    }
}

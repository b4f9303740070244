package org.residentpension.conformance;

import java.util.Map;
import org.residentpension.kernel.MaskStyle;

final class MaskingKind implements CaseKind {

    @Override
    public Map<String, Object> answer(Given given, Fixtures fixtures) {
        MaskStyle style = MaskStyle.valueOf(given.text("style", MaskStyle.FIRST6_LAST4.name()));
        return Map.of("shown", style.apply(given.text("idNumber")));
    }
}

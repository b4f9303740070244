package org.residentpension.conformance;

import java.util.Map;
import org.residentpension.kernel.AmountInWords;

final class AmountInWordsKind implements CaseKind {

    @Override
    public Map<String, Object> answer(Given given, Fixtures fixtures) {
        return Map.of("words", AmountInWords.of(given.money("amount")));
    }
}

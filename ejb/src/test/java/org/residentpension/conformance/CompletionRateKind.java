package org.residentpension.conformance;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.residentpension.kernel.CompletionRate;

final class CompletionRateKind implements CaseKind {

    @Override
    public Map<String, Object> answer(Given given, Fixtures fixtures) {
        given.required("rows");
        List<Given> rows = given.maps("rows");
        List<CompletionRate> rates = rows.stream()
                .map(row -> new CompletionRate(new BigDecimal(row.text("actual")), new BigDecimal(row.text("target"))))
                .toList();
        List<String> ranks = CompletionRate.ranks(rates);
        List<Object> answers = new ArrayList<>();
        for (int i = 0; i < rates.size(); i++) {
            answers.add(Map.of(
                    "village", rows.get(i).text("village"),
                    "rate", rates.get(i).shown(),
                    "rank", ranks.get(i)));
        }
        return Map.of("rows", answers);
    }
}

package org.residentpension.conformance;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.kernel.ReasonCode;
import org.residentpension.kernel.Scope;

final class ScopeCheckKind implements CaseKind {

    private static final LocalDate ON_DATE = LocalDate.of(2024, 10, 15);

    @Override
    public Map<String, Object> answer(Given given, Fixtures fixtures) {
        given.required("scopes");
        Set<Scope.Entry> entries = new HashSet<>();
        for (Given scope : given.maps("scopes")) {
            DivisionLevel level = DivisionLevel.valueOf(scope.text("level"));
            entries.add(new Scope.Entry(level, fixtures.division(scope.text("code"))));
        }
        DivisionCode target = fixtures.division(given.text("target"));
        boolean allowed = new Scope(entries).covers(target, given.date("onDate", ON_DATE), fixtures.tree(given));
        return new Answer()
                .with("allowed", allowed)
                .with("code", allowed ? null : ReasonCode.X_SCOPE)
                .fields();
    }
}

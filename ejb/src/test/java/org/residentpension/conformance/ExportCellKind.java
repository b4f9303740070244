package org.residentpension.conformance;

import java.util.Map;
import org.residentpension.kernel.ExportCell;

final class ExportCellKind implements CaseKind {

    @Override
    public Map<String, Object> answer(Given given, Fixtures fixtures) {
        ExportCell cell = ExportCell.of(given.text("value"));
        return Map.of("neutralised", cell.neutralised(), "text", cell.text());
    }
}

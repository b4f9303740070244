package org.residentpension.web.campaign;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.residentpension.campaign.TargetKey;
import org.residentpension.campaign.TargetSheet;
import org.residentpension.campaign.rules.Metric;

/** A row of the sheet of targets while it is being typed; the cells are keyed by the name of the metric. */
public class TargetLine implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String division;
    private final String name;
    private final Map<String, Cell> cells = new LinkedHashMap<>();

    /** What was typed, and the version that was on the screen. */
    public static class Cell implements Serializable {

        private static final long serialVersionUID = 1L;

        private final Integer version;
        private BigDecimal value;

        Cell(TargetSheet.Cell stored) {
            this.version = stored.version();
            this.value = stored.value();
        }

        public BigDecimal getValue() {
            return value;
        }

        public void setValue(BigDecimal value) {
            this.value = value;
        }
    }

    TargetLine(TargetSheet.Line line) {
        this.division = line.division();
        this.name = line.name();
        line.cells().forEach((metric, cell) -> cells.put(metric.name(), new Cell(cell)));
    }

    List<TargetSheet.Entry> entries(int year) {
        return cells.entrySet().stream()
                .map(cell -> new TargetSheet.Entry(
                        new TargetKey(division, year, Metric.valueOf(cell.getKey())),
                        cell.getValue().value,
                        cell.getValue().version))
                .toList();
    }

    BigDecimal value(String metric) {
        return cells.get(metric).value;
    }

    public String getName() {
        return name;
    }

    public Map<String, Cell> getCells() {
        return cells;
    }
}

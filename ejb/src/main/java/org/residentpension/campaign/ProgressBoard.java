package org.residentpension.campaign;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.residentpension.campaign.rules.Metric;
import org.residentpension.kernel.DivisionCode;
import org.residentpension.kernel.DivisionLevel;
import org.residentpension.organization.Division;
import org.residentpension.organization.Divisions;

/** Puts sums by division code where they belong on the day: under the division that stands for the code (R-DIV). */
final class ProgressBoard {

    private final Divisions divisions;
    private final Division whole;
    private final int year;
    private final LocalDate asOf;
    private final Column total = new Column();
    private final Map<DivisionCode, Column> parts = new TreeMap<>();

    private static final class Column {
        private final Map<Metric, BigDecimal> targets = new EnumMap<>(Metric.class);
        private Figures actual = Figures.NONE;
    }

    ProgressBoard(Divisions divisions, Division whole, int year, LocalDate asOf) {
        this.divisions = divisions;
        this.whole = whole;
        this.year = year;
        this.asOf = asOf;
        divisions
                .childrenOn(whole.code(), asOf)
                .forEach(child -> parts.put(DivisionCode.of(child.code()), new Column()));
    }

    void add(ProgressRepository.FiguresOf row) {
        total.actual = total.actual.plus(row.figures());
        if (whole.level() != DivisionLevel.VILLAGE) {
            Column part = part(current(row.division()).at(levelOfParts()));
            part.actual = part.actual.plus(row.figures());
        }
    }

    /** A target counts for the very division it was set for, or for the one that stands in its place. */
    void add(ProgressRepository.TargetOf row) {
        DivisionCode current = current(row.division());
        if (current.value().equals(whole.code())) {
            total.targets.merge(row.metric(), row.value(), BigDecimal::add);
        } else if (parts.containsKey(current)) {
            parts.get(current).targets.merge(row.metric(), row.value(), BigDecimal::add);
        }
    }

    Progress progress() {
        List<Progress> rows = parts.entrySet().stream()
                .map(part -> progress(part.getKey().value(), levelOfParts(), part.getValue(), List.of()))
                .toList();
        return progress(whole.code(), whole.level(), total, rows);
    }

    private Progress progress(String code, DivisionLevel level, Column column, List<Progress> rows) {
        return new Progress(code, divisions.name(code), level, year, asOf, column.targets, column.actual, rows);
    }

    private Column part(DivisionCode code) {
        return parts.computeIfAbsent(code, missing -> new Column());
    }

    private DivisionCode current(String code) {
        return divisions.tree().currentOn(DivisionCode.of(code), asOf);
    }

    private DivisionLevel levelOfParts() {
        DivisionLevel[] levels = DivisionLevel.values();
        return levels[Math.min(whole.level().ordinal() + 1, levels.length - 1)];
    }
}

package org.residentpension.villagesubsidy.form;

import java.util.ArrayList;
import java.util.List;
import org.residentpension.kernel.Money;
import org.residentpension.kernel.SpecialGroup;
import org.residentpension.participant.GroupWords;
import org.residentpension.platform.print.PaperWords;
import org.residentpension.villagesubsidy.rules.simulation.Share;
import org.residentpension.villagesubsidy.scheme.DeclaredIncome;
import org.residentpension.villagesubsidy.simulation.FrozenSimulation;

/** The frozen simulation as its table stands on the scheme sheet: a row for each tier, a column for each group. */
record SimulationTable(FrozenSimulation told, DeclaredIncome income, List<Column> groups, List<Row> rows) {

    /** Persons and money of one tier in one group; blank where there is nobody. */
    record Cell(String persons, String money) {

        static Cell of(Share share) {
            return share.payers() == 0
                    ? new Cell("", "")
                    : new Cell(share.persons() + " 人", PaperWords.of(share.money()));
        }
    }

    /** A group with its sum. */
    record Column(String name, Cell sum) {}

    record Row(Money tier, List<Cell> cells, Cell sum) {}

    static SimulationTable of(FrozenSimulation told, DeclaredIncome income) {
        List<SpecialGroup> groups = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        told.byGroup().forEach((group, share) -> {
            groups.add(group);
            columns.add(new Column(group == null ? "普通成员" : GroupWords.wordOf(group), Cell.of(share)));
        });
        List<Row> rows = new ArrayList<>();
        told.byTier()
                .forEach((tier, sum) -> rows.add(new Row(
                        tier,
                        groups.stream()
                                .map(group -> Cell.of(told.share(tier, group)))
                                .toList(),
                        Cell.of(sum))));
        return new SimulationTable(told, income, columns, rows);
    }

    Cell sum() {
        return Cell.of(told.total());
    }

    /** One column more than there are groups. */
    int width() {
        return groups.size() + 1;
    }

    String shareOfLastYear() {
        return told.percentOf(income.lastYear()).orElse("未申报");
    }

    String shareOfThisYear() {
        return told.percentOf(income.thisYear()).orElse("未申报");
    }

    String shareOfDisposable() {
        return told.percentOf(income.disposable()).orElse("未申报");
    }

    int following() {
        return told.year() + 1;
    }
}

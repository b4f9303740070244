package org.residentpension.campaign;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.residentpension.campaign.rules.Metric;

/** The targets of a division and of the divisions directly below it for one year, as they stand now. */
public record TargetSheet(String division, int year, List<Line> lines) {

    /** The division itself comes first. */
    public record Line(String division, String name, Map<Metric, Cell> cells) {}

    /**
     * @param value null where no target is set
     * @param version null where none was ever set
     */
    public record Cell(BigDecimal value, Integer version) {

        static final Cell EMPTY = new Cell(null, null);
    }

    /** What a user wants a target to be, having seen it in that version. */
    public record Entry(TargetKey key, BigDecimal value, Integer version) {}
}

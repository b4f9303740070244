package org.residentpension.campaign;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.residentpension.platform.AuditLine;

/** One target before and after; null where none is set. */
record TargetChange(TargetKey key, BigDecimal before, BigDecimal after) {

    /** The audit line of a use case that made all these changes. */
    static AuditLine onRecord(AuditLine line, String division, List<TargetChange> changes) {
        return line.about("rp_target:" + division, division)
                .change(described(changes, TargetChange::before), described(changes, TargetChange::after));
    }

    private static String described(List<TargetChange> changes, Function<TargetChange, BigDecimal> value) {
        return changes.stream()
                .map(change -> change.key.year() + " " + change.key.division() + " " + change.key.metric() + "="
                        + plain(value.apply(change)))
                .collect(Collectors.joining("; "));
    }

    private static String plain(BigDecimal value) {
        return value == null ? "-" : value.stripTrailingZeros().toPlainString();
    }
}

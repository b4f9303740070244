package org.residentpension.policy;

import java.time.LocalDate;
import java.util.Optional;
import org.residentpension.kernel.DivisionCode;

/**
 * One value of the law: what holds from a day on in one division, and who says so. The pack is the folder: {@code national} or
 * the first digits of a division code. A county's own line carries the number of the activation that brought it into force.
 * Throws IllegalArgumentException when a part is missing or the value does not fit its unit.
 */
public record PolicyLine(
        String pack,
        String parameter,
        LocalDate from,
        String value,
        PolicyUnit unit,
        String source,
        LocalDate checked,
        long activation) {

    public static final String NATIONAL = "national";

    /** Comes after every activation that has happened. */
    static final long NOT_YET_ACTIVATED = Long.MAX_VALUE;

    private static final long SHIPPED = 0;

    /** A line of the files that the module ships. */
    public PolicyLine(
            String pack,
            String parameter,
            LocalDate from,
            String value,
            PolicyUnit unit,
            String source,
            LocalDate checked) {
        this(pack, parameter, from, value, unit, source, checked, SHIPPED);
    }

    public PolicyLine {
        if (parameter.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException("A value of the law needs a name and a source: " + parameter);
        }
        unit.read(value);
    }

    /** The division for which the value was set; empty for national values. */
    public Optional<DivisionCode> division() {
        return pack.equals(NATIONAL) ? Optional.empty() : Optional.of(DivisionCode.of(pack));
    }

    /** Not of the files, but added by the county itself. */
    public boolean isAdded() {
        return activation != SHIPPED;
    }

    /** Whether both give the parameter the same value, however it is spelled. */
    public boolean saysTheSameAs(PolicyLine other) {
        return parameter.equals(other.parameter) && meaning().equals(other.meaning());
    }

    Object meaning() {
        return unit.read(value);
    }
}

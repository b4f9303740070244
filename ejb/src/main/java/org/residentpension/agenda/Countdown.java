package org.residentpension.agenda;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * How long there is until a milestone.
 *
 * @param days 0 on the day itself, negative when it is over
 */
public record Countdown(Milestone milestone, LocalDate day, long days) implements Serializable {

    public boolean isOver() {
        return days < 0;
    }
}

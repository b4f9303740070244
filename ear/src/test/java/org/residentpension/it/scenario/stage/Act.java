package org.residentpension.it.scenario.stage;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.residentpension.conformance.Given;

/**
 * A step as somebody does it.
 *
 * @param user who is signed in; null where nobody acts
 */
public record Act(Play play, String user, LocalDateTime at, String verb, Given with) {

    public LocalDate day() {
        return at.toLocalDate();
    }

    /** The person of the argument {@code person}. */
    public Cast person() {
        return play.person(with.text("person"));
    }

    public int year() {
        return with.number("year", play.year());
    }
}

package org.residentpension.demo.town;

import java.util.List;

/** A person of the town as other files may speak of that person: by name, number, village and the row of the roster. */
public record Actor(String name, String idNumber, String village, String enrolledOn, List<Object> rosterRow) {

    static Actor of(Resident person, Place place) {
        return new Actor(
                person.name,
                person.idNumber,
                person.village.code(),
                person.enrolledOn.toString(),
                PersonLists.rosterRow(person, place));
    }
}

package org.residentpension.villagesubsidy.people;

import java.io.Serializable;
import org.residentpension.kernel.Money;

/**
 * A person of a list with the amount and the reason that it names; both null in a list that only names people.
 *
 * @param list title of the list of awards, null for one without and for a list of people
 */
public record ListedPerson(RollPerson person, Money amount, String reason, String list) implements Serializable {

    public ListedPerson(RollPerson person, Money amount, String reason) {
        this(person, amount, reason, null);
    }
}

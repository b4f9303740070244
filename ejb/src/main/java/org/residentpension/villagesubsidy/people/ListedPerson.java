package org.residentpension.villagesubsidy.people;

import java.io.Serializable;
import org.residentpension.kernel.Money;

/** A person of a list with the amount and the reason that it names; both null in a list that only names people. */
public record ListedPerson(RollPerson person, Money amount, String reason) implements Serializable {}

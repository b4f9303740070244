package org.residentpension.villagesubsidy.people;

import java.io.Serializable;

/**
 * Somebody of our records who stands on the roll of the collective.
 *
 * @param id her number in our records, by which a standard names her
 * @param idNumber masked
 */
public record RollPerson(String id, String name, String idNumber) implements Serializable {}

package org.residentpension.villagesubsidy.run.publicity;

import java.io.Serializable;

/** An objection as it is told to the supervisor: about whom, by whom, how that person can be reached, and what it says. */
public record ObjectionForm(long personId, String raisedBy, String contact, String content) implements Serializable {}

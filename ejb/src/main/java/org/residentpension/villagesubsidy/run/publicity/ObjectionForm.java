package org.residentpension.villagesubsidy.run.publicity;

import java.io.Serializable;

/**
 * An objection as it is told to the supervisor: about whom, by whom, how that person can be reached, and what it says.
 *
 * @param evidence what she shows for it; null for nothing
 */
public record ObjectionForm(long personId, String raisedBy, String contact, String content, String evidence)
        implements Serializable {}

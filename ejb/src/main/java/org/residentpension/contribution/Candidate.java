package org.residentpension.contribution;

import java.io.Serializable;

/** The person whom a number belongs to, for the clerk to compare with the name in the file. */
public record Candidate(long personId, String name, String division, String village, boolean nameDiffers)
        implements Serializable {}

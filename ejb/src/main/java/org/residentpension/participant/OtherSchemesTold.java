package org.residentpension.participant;

/** A comparison list has brought news of these people; whoever has to act upon it does so in the same transaction. */
public record OtherSchemesTold(long importId) {}

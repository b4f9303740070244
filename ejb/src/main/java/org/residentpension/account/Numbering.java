package org.residentpension.account;

/** The numbers that rows got which were added in one go: the first one's, and how far it is from one to the next. */
public record Numbering(long first, long step) {}

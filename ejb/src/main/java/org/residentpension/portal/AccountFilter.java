package org.residentpension.portal;

/** What the list of accounts is narrowed to; null restricts nothing. {@code place} is the beginning of division codes. */
public record AccountFilter(String text, Role role, String place, AccountState state) {}

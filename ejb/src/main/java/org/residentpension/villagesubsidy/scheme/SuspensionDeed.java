package org.residentpension.villagesubsidy.scheme;

import java.time.LocalDateTime;

/**
 * What somebody did about a suspension (S2-49 to S2-51).
 *
 * @param suspension its key
 * @param event as on the audit trail
 * @param by her name
 */
public record SuspensionDeed(long suspension, String event, String by, LocalDateTime at) {}

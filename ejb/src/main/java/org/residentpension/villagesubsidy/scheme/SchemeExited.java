package org.residentpension.villagesubsidy.scheme;

/** A collective has left the pilot: nothing more is paid under that scheme (S2-47). */
public record SchemeExited(long schemeId, long collectiveId) {}

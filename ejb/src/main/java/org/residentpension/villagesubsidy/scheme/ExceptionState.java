package org.residentpension.villagesubsidy.scheme;

/** Where a request for an exceptional change stands; USED when the village has drawn up the version that it allowed. */
public enum ExceptionState {
    REQUESTED,
    CONSENTED,
    REFUSED,
    USED
}

package org.residentpension.conformance;

/** The case is understood, but what it asks for is not built yet: it is skipped by name. */
public final class NotBuiltException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** @param what the kind, verb or query that is missing, as the cases call it */
    public NotBuiltException(String what) {
        super(what);
    }
}

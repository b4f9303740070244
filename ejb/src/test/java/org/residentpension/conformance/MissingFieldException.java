package org.residentpension.conformance;

/** A case that does not say what it has to say. */
final class MissingFieldException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MissingFieldException(String field) {
        super("the required field " + field + " is missing");
    }
}
